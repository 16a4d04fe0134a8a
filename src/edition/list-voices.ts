import type { Companion, Voice } from '../model/edition.ts'
import { type Gathering, keyOf } from './gather-groups.ts'

const most = { voices: 30, silent: 16 }

/** Who is heard in the articles of a group, with how many quotes and words; the most quoted first, of two the one given more words. */
export function listVoices(group: Gathering): Voice[] {
  const voices = new Map<string, Voice>()
  for (const { digest } of group.members)
    for (const { words, link: place, ...speaker } of digest.speeches) {
      const link = place === undefined ? undefined : digest.links[place]
      // an unnamed speaker of one article is not that of another
      const key = link ? keyOf(link) : `${digest.summary.id} ${speaker.name}`
      const voice = voices.get(key) ?? { ...(link && { kind: link.kind, id: link.id }), name: link?.name ?? speaker.name, ...(speaker.role && { role: speaker.role }), quotes: 0, words: 0 }
      voice.quotes += 1
      voice.words += words
      voices.set(key, voice)
    }
  return [...voices.values()].sort((a, b) => b.quotes - a.quotes || b.words - a.words || (a.name < b.name ? -1 : 1)).slice(0, most.voices)
}

/** People and organisations that the articles name and that say nothing in any of them, most often named first. */
export function listSilent(group: Gathering): Companion[] {
  const heard = new Set(group.members.flatMap(({ digest }) => digest.speeches.flatMap(({ entity }) => entity ?? [])))
  const named = { people: new Map<string, Companion>(), organisations: new Map<string, Companion>() }
  for (const { digest } of group.members)
    for (const { kind, id, name } of digest.links) {
      if ((kind !== 'people' && kind !== 'organisations') || heard.has(id) || (kind === group.kind && id === group.id)) continue
      const silent = named[kind].get(id) ?? { kind, id, name, articles: 0 }
      silent.articles += 1
      // of its names the oldest article's
      silent.name = name
      named[kind].set(id, silent)
    }
  // a person of whom nothing is heard says more than a company
  const isPerson = ({ kind }: Companion) => Number(kind === 'people')
  return [...named.people.values(), ...named.organisations.values()].sort((a, b) => b.articles - a.articles || isPerson(b) - isPerson(a) || (a.id < b.id ? -1 : 1)).slice(0, most.silent)
}
