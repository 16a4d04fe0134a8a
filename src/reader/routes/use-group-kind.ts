import type { GroupKind } from '../../model/edition.ts'
import { useRoute } from '../navigation/route-page.tsx'

/** The kind of group that the address names; its route says so. */
export function useGroupKind(): GroupKind {
  const kind = useRoute()?.kind
  if (!kind) throw new Error('this route has no kind of group')
  return kind
}
