import type { Topic } from '../../model/article.ts'
import type { Organisation } from '../../model/entity.ts'
import { slugOf } from '../../model/slug.ts'
import { wordSetOf, wordsOf } from '../../model/word-list.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft } from '../step.ts'
import { findEvents } from './find-events.ts'
import { findKeyPhrases } from './find-key-phrases.ts'
import { findSubjects } from './find-subjects.ts'

const mostTopics = 5
/** How many of each kind, so that an article is not filed under organisations alone. */
const most = { organisation: 2, event: 2, subject: 3, phrase: 1 }

type Candidate = { readonly kind: keyof typeof most; readonly name: string; readonly score: number }

/**
 * Step: the article's topics. The publisher's own stay first; then the matters, events and organisations that it is about, by
 * names that all articles share. None rather than a wrong one; people and places have pages of their own and are no topics.
 */
export function chooseTopics(draft: Draft, resources: AnnotatorResources): Draft {
  const { article } = draft
  const topics: Topic[] = article.topics.filter((topic) => topic.source === 'publisher')
  const counts = { organisation: 0, event: 0, subject: 0, phrase: 0 }
  for (const { kind, name } of listCandidates(draft, resources)) {
    const id = slugOf(name)
    if (topics.length >= mostTopics) break
    if (counts[kind] >= most[kind] || id === '' || id.length > 80 || topics.some((topic) => overlaps(topic.id, id))) continue
    counts[kind]++
    topics.push({ id, name, source: 'extracted' })
  }
  return { ...draft, article: { ...article, topics } }
}

/** "rokok" and "cukai-rokok", "juventus" and "juve": one of them is enough. */
const overlaps = (a: string, b: string) => `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`) || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))

function listCandidates(draft: Draft, resources: AnnotatorResources): Candidate[] {
  const { lexicon } = resources
  const small = wordSetOf(lexicon, 'stop-words')
  const headline = ` ${draft.article.headline.toLowerCase()} `.replace(/[^\p{L}\p{N}]+/gu, ' ')
  const candidates: Candidate[] = [
    ...findSubjects(draft, lexicon)
      .filter(({ count, inHeadline, phrases }) => (inHeadline && count >= 2) || phrases >= 3 || count >= 5)
      .map(({ name, count, inHeadline, phrases }): Candidate => ({ kind: 'subject', name, score: scoreOf(count, inHeadline) + (phrases > 0 ? 0.7 : 0) })),
    ...findEvents(draft, lexicon)
      .map((event) => ({ ...event, inHeadline: event.inHeadline || draft.article.headline.includes(event.name) }))
      .filter(({ count, inHeadline }) => count >= 3 || (inHeadline && count >= 2))
      .map(({ name, count, inHeadline }): Candidate => ({ kind: 'event', name, score: scoreOf(count, inHeadline) + 0.7 })),
    ...draft.article.organisations.flatMap((organisation) => judgeOrganisation(organisation, headline, draft, resources)),
    ...findKeyPhrases(draft, lexicon).map(({ phrase, count }): Candidate => ({ kind: 'phrase', name: titleOf(phrase, small), score: scoreOf(count, true) })),
  ]
  return candidates.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
}

const scoreOf = (count: number, inHeadline: boolean) => Math.log2(1 + count) + (inHeadline ? 2 : 0)

/** An organisation that the headline names and the text comes back to, or that stands all over the text. */
function judgeOrganisation(organisation: Organisation, headline: string, { article }: Draft, { lexicon, authority }: AnnotatorResources): Candidate[] {
  const forms = [organisation.name, ...organisation.aliases]
  const inHeadline = organisation.mentions.length > 1 && forms.some((form) => headline.includes(` ${form.toLowerCase()} `))
  const isMain = (inHeadline && organisation.mentions.length >= 2) || organisation.mentions.length >= 5
  if (!isMain) return [] // most are not, and the lists are long
  // Who publishes or is quoted is not what it is about; capitals that nobody explains help no reader.
  const isMedium = forms.some((form) => form === article.publisher?.name || wordsOf(lexicon, 'publishers').includes(form))
  const isUnexplained = forms.every((form) => /^\p{Lu}{2,}$/u.test(form)) && !authority.find('organisations', organisation.name) && !wordsOf(lexicon, 'organisation-acronyms').includes(organisation.name)
  const isGeneral = wordsOf(lexicon, 'organisation-heads').some((head) => head.toLowerCase() === organisation.name.toLowerCase())
  if (isMedium || isUnexplained || isGeneral) return []
  return [{ kind: 'organisation', name: shortNameOf(organisation), score: scoreOf(organisation.mentions.length, inHeadline) * 0.8 }]
}

/** "KPK" rather than "Komisi Pemberantasan Korupsi (KPK)": the short form is what all articles on a body share. */
const shortNameOf = ({ name, aliases }: Organisation) => (name.split(' ').length > 2 ? (aliases.find((form) => /^\p{Lu}[\p{L}-]{1,9}$/u.test(form)) ?? name) : (aliases.find((form) => /^\p{Lu}{2,6}$/u.test(form)) ?? name))

/** "anyaman rotan" → "Anyaman Rotan". */
const titleOf = (phrase: string, small: ReadonlySet<string>) =>
  phrase
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
