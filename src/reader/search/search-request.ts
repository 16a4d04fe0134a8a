import type { GroupKind } from '../../model/edition.ts'

/** What the address of the search page asks for. */
export type SearchRequest = {
  text: string
  /** Articles, or quotes of whoever may have said it. */
  among: 'articles' | 'quotes'
  /** Ids of persons, places, organisations and topics that must all be in the article (or, among quotes, have said it). */
  groups: readonly { kind: GroupKind; id: string }[]
  section?: string
  language?: string
  /** Days, both included: "2019-09-01". */
  from?: string
  to?: string
  newestFirst: boolean
}

/** The names of the groups in the address: "?person=jens-stoltenberg". */
const groupParameters = { person: 'people', place: 'places', organisation: 'organisations', topic: 'topics' } as const satisfies Record<string, GroupKind>

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

export function readRequest(address: URLSearchParams): SearchRequest {
  const day = (name: string) => (dayPattern.test(address.get(name) ?? '') ? { [name]: address.get(name) ?? '' } : {})
  return {
    text: address.get('q')?.trim() ?? '',
    among: address.get('in') === 'quotes' ? 'quotes' : 'articles',
    groups: Object.entries(groupParameters).flatMap(([name, kind]) => address.getAll(name).flatMap((id) => (id ? [{ kind, id }] : []))),
    ...(address.get('section') && { section: address.get('section') ?? '' }),
    ...(address.get('language') && { language: address.get('language') ?? '' }),
    ...day('from'),
    ...day('to'),
    newestFirst: address.get('sort') === 'newest',
  }
}

/** Only what differs from a plain search stands in the address. */
export function writeRequest(request: SearchRequest): URLSearchParams {
  const address = new URLSearchParams()
  if (request.text) address.set('q', request.text)
  if (request.among === 'quotes') address.set('in', 'quotes')
  for (const [name, kind] of Object.entries(groupParameters)) for (const group of request.groups) if (group.kind === kind) address.append(name, group.id)
  for (const field of ['section', 'language', 'from', 'to'] as const) if (request[field]) address.set(field, request[field])
  if (request.newestFirst) address.set('sort', 'newest')
  return address
}

/** Is anything asked for at all? */
export const asksNothing = ({ text, groups, section, language, from, to }: SearchRequest): boolean =>
  text === '' && groups.length === 0 && !section && !language && !from && !to
