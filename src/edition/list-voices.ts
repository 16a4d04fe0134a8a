import type { Companion, Voice } from '../model/edition.ts'
import type { Together } from './count-together.ts'
import type { Digest, Link, Speech } from './digest-article.ts'
import { keyOf, type Gathering, type Groups } from './gather-groups.ts'
import { takeFirst } from './take-first.ts'

const most = { voices: 30, silent: 16 }

/** Who is heard in the articles of a group, with how many quotes and words; the most quoted first, of two the one given more words. */
export function listVoices(group: Gathering): Voice[] {
  const voices: Voice[] = []
  // articles share most of their links: that spares putting a key together for each quote
  const [ofLinks, ofKeys] = [new Map<Link, Voice>(), new Map<string, Voice>()]
  const add = ({ name, role }: Speech, link?: Link): Voice => {
    const voice: Voice = { ...(link && { kind: link.kind, id: link.id }), name: link?.name ?? name, ...(role && { role }), quotes: 0, words: 0 }
    voices.push(voice)
    return voice
  }
  const find = (speech: Speech, link: Link): Voice => {
    const voice = ofLinks.get(link) ?? ofKeys.get(keyOf(link)) ?? add(speech, link)
    ofLinks.set(link, voice)
    ofKeys.set(keyOf(link), voice)
    return voice
  }
  let [last, start]: [Digest | undefined, number] = [undefined, 0]
  for (const { digest } of group.members) {
    if (digest !== last) start = voices.length
    last = digest
    for (const speech of digest.speeches) {
      const link = speech.link === undefined ? undefined : digest.links[speech.link]
      // an unnamed speaker of one article is not that of another
      const voice = link ? (ofLinks.get(link) ?? find(speech, link)) : (findUnnamed(voices, start, speech.name) ?? add(speech))
      voice.quotes += 1
      voice.words += speech.words
    }
  }
  return takeFirst(voices, most.voices, (a, b) => b.quotes - a.quotes || b.words - a.words || (a.name < b.name ? -1 : 1))
}

function findUnnamed(voices: readonly Voice[], start: number, name: string): Voice | undefined {
  for (let place = start; place < voices.length; place += 1) {
    const voice = voices[place]
    if (voice && voice.id === undefined && voice.name === name) return voice
  }
  return undefined
}

/** People and organisations that the articles name and that say nothing in any of them, most often named first. */
export function listSilent(group: Gathering, groups: Groups, together: readonly Together[]): Companion[] {
  const heard = new Set<string>()
  for (const { digest } of group.members) for (const { entity } of digest.speeches) if (entity !== undefined) heard.add(entity)
  const silent = together.filter(({ other: { kind, id } }) => (kind === 'people' || kind === 'organisations') && !heard.has(id))
  // a person of whom nothing is heard says more than a company
  const isPerson = ({ other }: Together) => Number(other.kind === 'people')
  return takeFirst(silent, most.silent, (a, b) => b.articles - a.articles || isPerson(b) - isPerson(a) || (a.other.id < b.other.id ? -1 : 1)).map(({ other, articles }) => ({ kind: other.kind, id: other.id, name: oldestName(group, groups, other), articles }))
}

/** What the oldest article of a group calls another one that stands in it. */
function oldestName({ articles }: Gathering, { digests, table }: Groups, { kind, id, number }: Gathering): string {
  for (const article of articles.toReversed()) {
    const start = table.starts[article] ?? 0
    const place = table.groups.subarray(start, table.starts[article + 1]).lastIndexOf(number)
    const link = digests[article]?.links[place]
    if (link) return link.name
  }
  throw new Error(`${kind}/${id}: no article of the group names it`)
}
