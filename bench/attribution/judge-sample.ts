import type { Article } from '../../src/model/article.ts'
import { textAt } from '../../src/model/block-text.ts'
import type { Quote } from '../../src/model/quote.ts'
import { overlap, plain } from './words-in-common.ts'

/** One thing that was looked for, or found, in an article, and what became of it. */
export type Finding = {
  article: string
  language: string
  of: 'direct' | 'indirect' | 'roles'
  /** missed: not found; spurious: found, but not there; wrong: found, with another speaker or role. */
  outcome: 'right' | 'near' | 'wrong' | 'missed' | 'spurious'
  text: string
  said: string
  truth: string
  rule?: string
  confidence?: number
}

/** Compares what the annotator makes of an article with its annotations as an editor corrected them by hand. */
export const judgeSample = (made: Article, corrected: Article): Finding[] => [...judgeQuotes(made, corrected), ...judgeRoles(made, corrected)]

const wordsOf = (article: Article, quote: Quote) => quote.content.map((span) => textAt(article.body, span) ?? '').join(' ')

/** One stretch that a direct quote and its truth share says that they are the same: where a quote ends is not asked here. */
const share = (a: Quote, b: Quote) =>
  a.content.reduce((sum, one) => sum + b.content.reduce((inner, other) => inner + (one.block === other.block && one.item === other.item ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0), 0), 0)

const length = ({ content }: Quote) => content.reduce((sum, { start, end }) => sum + end - start, 0)

function judgeQuotes(made: Article, corrected: Article): Finding[] {
  const used = new Set<Quote>()
  const base = { article: corrected.id, language: corrected.language }
  const found = corrected.quotes.map((quote): Finding => {
    const least = quote.kind === 'direct' ? 0.8 : 0.6
    const best = made.quotes.find((other) => other.kind === quote.kind && !used.has(other) && (2 * share(quote, other)) / (length(quote) + length(other)) >= least)
    const truth = quote.speaker?.name ?? ''
    const text = wordsOf(corrected, quote)
    if (!best) return { ...base, of: quote.kind, outcome: 'missed', text, said: '', truth }
    used.add(best)
    const right = quote.speaker ? isSpeaker(best, made, quote, corrected) : !best.speaker
    return { ...base, of: quote.kind, outcome: right ? 'right' : 'wrong', text, said: best.speaker?.name ?? '', truth, rule: best.attribution?.rule, confidence: best.attribution?.confidence }
  })
  const more = made.quotes.filter((quote) => !used.has(quote))
  return [...found, ...more.map((quote): Finding => ({ ...base, of: quote.kind, outcome: 'spurious', text: wordsOf(made, quote), said: quote.speaker?.name ?? '', truth: '', rule: quote.attribution?.rule, confidence: quote.attribution?.confidence }))]
}

function isSpeaker(quote: Quote, made: Article, truth: Quote, corrected: Article): boolean {
  const said = formsOf(made, quote), meant = formsOf(corrected, truth)
  if (truth.speaker?.entity) return said.some((form) => meant.includes(form))
  return !quote.speaker?.entity && overlap(quote.speaker?.name ?? '', truth.speaker?.name ?? '') >= 0.6
}

function formsOf(article: Article, { speaker }: Quote): string[] {
  const entity = [...article.people, ...article.organisations, ...article.places].find(({ id }) => id === speaker?.entity)
  return (entity ? [entity.name, ...entity.aliases] : [speaker?.name ?? '']).map(plain)
}

/**
 * A role is right when it is worded as corrected, near when one wording holds the other or most words are the same
 * ("ketua" for "ketua koperasi", "Direktur Utama PT RNR" for "Direktur Utama RNR"): it tells a reader the same, in more or fewer words.
 */
function judgeRoles(made: Article, corrected: Article): Finding[] {
  const base = { article: corrected.id, language: corrected.language, of: 'roles' as const }
  const forms = (person: Article['people'][number]) => [person.name, ...person.aliases].map(plain)
  return corrected.people.flatMap((person): Finding[] => {
    const own = made.people.find((other) => forms(other).some((form) => forms(person).includes(form)))
    const said = own?.role ?? '', truth = person.role ?? ''
    if (said === '' && truth === '') return []
    const outcome = said === '' ? 'missed' : truth === '' ? 'spurious' : plain(said) === plain(truth) ? 'right' : isNear(said, truth) ? 'near' : 'wrong'
    return [{ ...base, outcome, text: person.name, said, truth }]
  })
}

function isNear(a: string, b: string): boolean {
  const left = plain(a).split(' '), right = plain(b).split(' ')
  const within = left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))
  return within || overlap(a, b) >= 0.6
}

export type Score = { of: Finding['of']; language: string; wanted: number; found: number; precision: number; recall: number; right: number; exact: number }

/**
 * Figures of one kind and language. For quotes: precision and recall of the quotes, and of the common ones the share with the right
 * speaker. For roles: precision and recall with near ones counted as right, and `exact`, the share of those wanted that are worded as corrected.
 */
export function scoreFindings(findings: readonly Finding[], of: Finding['of'], language: string): Score {
  const own = findings.filter((one) => one.of === of && one.language === language)
  const count = (...outcomes: Finding['outcome'][]) => own.filter((one) => outcomes.includes(one.outcome)).length
  const wanted = own.length - count('spurious'), found = own.length - count('missed')
  const good = of === 'roles' ? count('right', 'near') : count('right', 'wrong')
  return { of, language, wanted, found, precision: good / (found || 1), recall: good / (wanted || 1), right: count('right') / (count('right', 'wrong') || 1), exact: count('right') / (wanted || 1) }
}
