import { useMatches } from 'react-router'
import type { GroupKind } from '../../model/edition.ts'
import { groupKinds } from '../../model/kinds.ts'

/** The kind of group that the address names; it stands in the handle of the route. */
export function useGroupKind(): GroupKind {
  const handle = useMatches().at(-1)?.handle as { kind?: GroupKind } | undefined
  const kind = groupKinds.find((known) => known === handle?.kind)
  if (!kind) throw new Error('this route has no kind of group in its handle')
  return kind
}
