import { useParams } from 'react-router'
import type { GroupKind } from '../../model/edition.ts'
import { groupKinds } from '../../model/kinds.ts'
import { useSearch } from '../navigation/app-router.tsx'
import { useRoute } from '../navigation/route-page.tsx'
import { isId } from '../../model/is-id.ts'

/** A topic, person, place or organisation that a reader goes through article by article. */
export type FollowedGroup = { kind: GroupKind; id: string }

/** "people/galih-prasodjati" → that person; anything else is no group. */
export function parseFollowedGroup(text: string | null): FollowedGroup | undefined {
  const [kind, id, ...rest] = text?.split('/') ?? []
  const known = groupKinds.find((one) => one === kind)
  return known && id && isId(id) && rest.length === 0 ? { kind: known, id } : undefined
}

/** The group that an article was opened from; it stands in the address (`?via=people/galih-prasodjati`). */
export const useFollowedGroup = (): FollowedGroup | undefined => parseFollowedGroup(new URLSearchParams(useSearch()).get('via'))

/** On the page of a group: what its links to articles carry along. */
export function useGroupOfPage(): string | undefined {
  const kind = useRoute()?.kind
  const { id } = useParams()
  return kind && id ? `${kind}/${id}` : undefined
}
