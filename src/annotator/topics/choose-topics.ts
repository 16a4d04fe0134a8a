import type { Topic } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import { slugOf } from '../../model/slug.ts'
import { wordsOf } from '../../model/word-list.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft } from '../step.ts'
import { findEvents } from './find-events.ts'
import { findKeyPhrases } from './find-key-phrases.ts'

const mostTopics = 6
/** How many of each kind, so that an article is not filed under organisations or places alone. */
const most = { organisation: 3, place: 2, event: 2, phrase: 3 }
const leastScore = 2.6

interface Candidate {
  kind: keyof typeof most
  name: string
  score: number
}

/**
 * Step: the article's topics. The publisher's own stay first; then the organisations, places, events and phrases that it is
 * about, so that two articles on one matter share a topic.
 */
export function chooseTopics(draft: Draft, resources: AnnotatorResources): Draft {
  const { article } = draft
  const topics: Topic[] = article.topics.filter((topic) => topic.source === 'publisher')
  const counts = { organisation: 0, place: 0, event: 0, phrase: 0 }
  for (const { kind, name } of listCandidates(draft, resources)) {
    const id = slugOf(name)
    if (topics.length >= mostTopics) break
    if (counts[kind] >= most[kind] || id === '' || id.length > 80 || topics.some((topic) => overlaps(topic.id, id))) continue
    counts[kind]++
    topics.push({ id, name, source: 'extracted' })
  }
  return { ...draft, article: { ...article, topics } }
}

/** "kebakaran-hutan" and "hutan", "kpk" and "revisi-uu-kpk": one of them is enough. */
const overlaps = (a: string, b: string) => `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`)

function listCandidates(draft: Draft, { lexicon, topics: model }: AnnotatorResources): Candidate[] {
  const { article } = draft
  const small = new Set(wordsOf(lexicon, 'stop-words'))
  const general = new Set(wordsOf(lexicon, 'topic-stop-words'))
  const headline = article.headline.toLowerCase()
  const named = (kind: Candidate['kind'], entities: readonly Entity[], weight: number): Candidate[] =>
    entities
      .filter((entity) => entity.name !== article.publisher?.name && entity.name !== article.dateline)
      .map((entity) => {
        const inHeadline = [entity.name, ...entity.aliases].some((form) => headline.includes(form.toLowerCase()))
        return { kind, name: shortNameOf(entity), score: weight * (Math.log2(1 + entity.mentions.length) + (inHeadline ? 2 : 0) + (entity.rel === 'about' ? 0.5 : 0)) }
      })
  const phrases = findKeyPhrases(draft, model, lexicon).slice(0, 12)
  return [
    ...named('organisation', article.organisations, 1.1),
    ...named('place', article.places, 0.9),
    ...findEvents(draft, lexicon).map(({ name, count, inHeadline }): Candidate => ({ kind: 'event', name, score: 1.2 * (Math.log2(1 + count) + (inHeadline ? 2 : 0)) })),
    ...phrases.map(({ phrase, score }): Candidate => ({ kind: 'phrase', name: titleOf(phrase, small), score: score * 0.75 })),
  ]
    .filter(({ name, score }) => score >= leastScore && !general.has(name.toLowerCase()))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
}

/** "KPK" rather than "Komisi Pemberantasan Korupsi (KPK)": the acronym is what all articles on a body share. */
const shortNameOf = ({ name, aliases }: Entity) => [name, ...aliases].find((form) => /^\p{Lu}{2,6}$/u.test(form)) ?? name

/** "kebakaran hutan" → "Kebakaran Hutan". */
const titleOf = (phrase: string, small: ReadonlySet<string>) =>
  phrase
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
