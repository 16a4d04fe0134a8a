import { foldWord } from '../name-words.ts'
import { isCapital, ownersOf, type Correction, type PassageWords, type Stretch } from './correction.ts'

/** Small words inside an organisation's name: "Kementerian Pemuda dan Olahraga", "Komisi untuk Orang Hilang". */
const inner = new Set(['dan', 'untuk', 'of', 'for', 'and', 'the'])

/**
 * A word that begins organisations takes the capitals behind it, whatever the model made of them: "Pemerintah Provinsi |
 * Jawa Barat", "Polres | Tebo". It stops at marks, small words, titles and people.
 */
export const growFromHeads: Correction = (stretches, passage) => {
  const { words } = passage
  const owner = ownersOf(stretches)
  const grown: Stretch[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at]) || owner.get(at)?.kind === 'people') continue
    // "Pemerintah Bahama": in front of a place a weak head is one as well.
    const isGovernment = owner.get(at + 1)?.kind === 'places' && passage.lists.governmentHeads.has(foldWord(words[at] ?? ''))
    if (!isStrongHead(at, passage) && !isGovernment) continue
    const from = owner.get(at)?.kind === 'organisations' && !passage.lists.firstHeads.has(words[at] ?? '') ? (owner.get(at)?.from ?? at) : at
    let to = at + 1
    while (to < words.length && owner.get(to)?.kind !== 'people' && goesOn(to, at, passage, owner)) to++
    while (to > at + 1 && inner.has(words[to - 1] ?? '')) to--
    if (to - at < 2) continue
    // "Tim Satgas Karhutla"
    const start = Math.min(from, at)
    grown.push({ from: words[start - 1] === 'Tim' ? start - 1 : start, to, kind: 'organisations' })
    at = to - 1
  }
  const kept = stretches.filter((stretch) => !grown.some(({ from, to }) => stretch.from < to && stretch.to > from))
  return [...kept, ...grown]
}

function isStrongHead(at: number, { words, lists }: PassageWords): boolean {
  const word = words[at] ?? ''
  if (lists.ranks.has(foldWord(word))) return false
  // "Pemerintah" may be any government, "Pemerintah Provinsi …" is one.
  return lists.strongHeads.has(/^\p{Lu}+$/u.test(word) ? word : foldWord(word)) || lists.strongHeads.has(`${foldWord(word)} ${(words[at + 1] ?? '').toLowerCase()}`)
}

function goesOn(at: number, head: number, { words, lists, resources }: PassageWords, owner: ReadonlyMap<number, Stretch>): boolean {
  const word = words[at] ?? '', fold = foldWord(word)
  if (inner.has(word)) return isCapital(words[at + 1]) && (joinsNames(word) ? sameName(at, owner) || isWide(at, head, { words, lists, resources }, owner) : at > head + 1 || word === 'untuk')
  if (word === '.' && lists.legalTails.has(foldWord(words[at - 1] ?? '')) && lists.legalTails.has(foldWord(words[at + 1] ?? ''))) return true
  if (!/^[\p{Lu}\p{N}]/u.test(word)) return false
  if (lists.legalTails.has(fold)) return true
  if (lists.firstHeads.has(word)) return false
  if (lists.ranks.has(fold) || (lists.honorifics.has(fold) && lists.titles.has(fold))) return false
  if (lists.neverNames.has(fold) && !lists.organisationHeads.has(fold) && !lists.placeTypes.has(fold)) return /^(?:barat|timur|utara|selatan|tengah|pusat|laut)$/.test(fold)
  // "Polres Tebo Kapolres": the next office begins; "Dewan Pimpinan Pusat", "Kantor Staf Presiden" go on.
  return !(lists.roleHeads.has(fold) && /^(?:kapol|wakapol|kasat|kanit|menteri|direktur|ketua|sekretaris|kepala|gubernur|bupati|mantan)/.test(fold)) && resources.describe(word).capitals !== 0
}

const joinsNames = (word: string) => word === 'dan' || word === 'and'

/** "dan" joins two words of one name where the model saw one name: else "Polri dan TNI" would be one. */
const sameName = (at: number, owner: ReadonlyMap<number, Stretch>) => owner.get(at) !== undefined && owner.get(at) === owner.get(at + 1)

/** … or where such names go on: "Dinas Pertanian dan Ketahanan Pangan", but not "Dinas Sosial dan Polres Malang". */
function isWide(at: number, head: number, { words, lists }: PassageWords, owner: ReadonlyMap<number, Stretch>): boolean {
  const next = words[at + 1] ?? ''
  return lists.wideHeads.has(foldWord(words[head] ?? '')) && at > head + 1 && /^\p{Lu}\p{Ll}/u.test(next) && !lists.organisationHeads.has(foldWord(next)) && !lists.roleHeads.has(foldWord(next)) && owner.get(at + 1)?.kind !== 'places'
}
