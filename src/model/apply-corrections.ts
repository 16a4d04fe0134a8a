import type { Article } from './article.ts'
import { textAt } from './block-text.ts'
import type { Correction, NamedEntity } from './correction.ts'
import type { Entity, EntityKind } from './entity.ts'
import { entityKinds } from './kinds.ts'
import type { Quote } from './quote.ts'
import { settleCorrections } from './settle-corrections.ts'

/** Why a correction does not fit the article any more. */
export type Unfit = { correction: Correction; reason: 'no-entity' | 'no-target' | 'no-quote' }

/** The rule by which a corrected quote says that a person decided. */
export const correctedRule = 'corrected'

/**
 * Lays corrections over an article, in the order in which they were made. The article that is given stays as it is; a correction
 * that is already true changes nothing, one that does not fit is left out and told.
 */
export function applyCorrections(article: Article, corrections: readonly Correction[]): { article: Article; unfit: Unfit[] } {
  const unfit: Unfit[] = []
  const settled = settleCorrections(corrections)
  const find = makeFinder(settled)
  let corrected = article
  for (const [index, correction] of settled.entries()) {
    const result = applyOne(corrected, correction, find)
    if (typeof result !== 'string') corrected = result
    else if (!isSettled(correction, settled.slice(index + 1))) unfit.push({ correction, reason: result })
  }
  return { article: corrected, unfit }
}

/** What a later correction took away need not be there: it was when both were applied for the first time. */
const isSettled = (correction: Correction, later: readonly Correction[]): boolean => {
  const subjects = subjectsOf(correction)
  return later.some((one) => (one.kind === 'reject-quote' ? subjects.includes(one.quote.words) : (one.kind === 'reject' || one.kind === 'merge' || one.kind === 'retype') && subjects.includes(one.entity.id)))
}

/** Whom or what a correction speaks of: ids of names, words of quotes. */
function subjectsOf(correction: Correction): string[] {
  if (correction.kind === 'merge') return [correction.entity.id, correction.into.id]
  if ('entity' in correction) return [correction.entity.id]
  return [correction.quote.words, ...(correction.kind === 'speaker' && correction.speaker?.entity ? [correction.speaker.entity.id] : [])]
}

function applyOne(article: Article, correction: Correction, find: Find): Article | Unfit['reason'] {
  switch (correction.kind) {
    case 'rename':
      return rename(article, find, correction.entity, correction.name)
    case 'merge':
      return merge(article, find, correction.entity, correction.into)
    case 'retype':
      return retype(article, find, correction.entity, correction.to)
    case 'reject':
      return reject(article, find, correction.entity)
    case 'speaker':
      return setSpeaker(article, find, correction.quote, correction.speaker)
    case 'reject-quote':
      return { ...article, quotes: article.quotes.filter((quote) => quote !== findQuote(article, correction.quote)) }
  }
}

type Found = { kind: EntityKind; entity: Entity }
type Find = (article: Article, named: NamedEntity) => Found | undefined

/**
 * Finds a name by its id, or where an article was annotated anew and gave another one, by the name itself. Then it is none of those
 * that other corrections mean: one "Ratna" was rejected, another is called "Ratna" since, and stays when the first is rejected once more.
 */
function makeFinder(corrections: readonly Correction[]): Find {
  const meant = new Set(corrections.flatMap(subjectsOf))
  return (article, { kind, id, name }) => {
    const list = article[kind] as readonly Entity[]
    const entity = list.find((one) => one.id === id) ?? list.find((one) => one.name === name && !meant.has(one.id))
    return entity && { kind, entity }
  }
}

/** What stands in a quote, as the reader saw it. */
export const wordsOfQuote = (article: Article, { content }: Quote): string => content.map((span) => textAt(article.body, span) ?? '').join(' ')

const findQuote = (article: Article, { id, words }: { id: string; words: string }): Quote | undefined => {
  const same = article.quotes.filter((quote) => wordsOfQuote(article, quote) === words)
  return same.find((quote) => quote.id === id) ?? same[0]
}

const replaceIn = (article: Article, kind: EntityKind, change: (list: readonly Entity[]) => readonly Entity[]): Article => ({ ...article, [kind]: change(article[kind]) })

/** Quotes whose speaker is an entity say something else of that speaker. */
const changeSpeakers = (article: Article, id: string, change: (speaker: NonNullable<Quote['speaker']>) => NonNullable<Quote['speaker']>): Article => ({
  ...article,
  quotes: article.quotes.map((quote) => (quote.speaker?.entity === id ? { ...quote, speaker: change(quote.speaker) } : quote)),
})

const withoutName = (forms: readonly string[], name: string) => [...new Set(forms)].filter((form) => form !== name)

function rename(article: Article, find: Find, named: NamedEntity, name: string): Article | 'no-entity' {
  const found = find(article, named)
  if (!found) return article[named.kind].some((one) => one.name === name) ? article : 'no-entity'
  const { entity } = found
  // the words of the text stay among the forms, or the mentions would not fit
  const renamed = { ...entity, name, aliases: withoutName([...entity.aliases, entity.name], name) }
  return changeSpeakers(replaceIn(article, named.kind, (list) => list.map((one) => (one === entity ? renamed : one))), entity.id, (speaker) => ({ ...speaker, name }))
}

function merge(article: Article, find: Find, from: NamedEntity, into: NamedEntity): Article | Unfit['reason'] {
  const [gone, kept] = [find(article, from), find(article, into)]
  if (!kept) return 'no-target'
  if (!gone) return holdsForm(kept.entity, from.name) ? article : 'no-entity'
  if (gone.entity === kept.entity) return article
  const joined = joinEntities(kept.entity, gone.entity)
  const less = replaceIn(article, from.kind, (list) => list.filter((one) => one !== gone.entity))
  const more = replaceIn(less, into.kind, (list) => list.map((one) => (one === kept.entity ? joined : one)))
  return changeSpeakers(more, gone.entity.id, (speaker) => ({ ...speaker, entity: joined.id, name: joined.name }))
}

const holdsForm = ({ name, aliases }: Entity, form: string) => name === form || aliases.includes(form)

function joinEntities(kept: Entity, gone: Entity): Entity {
  const sameAs = [...new Set([...(kept.sameAs ?? []), ...(gone.sameAs ?? [])])]
  const mentions = [...kept.mentions, ...gone.mentions].toSorted((a, b) => a.block - b.block || (a.item ?? 0) - (b.item ?? 0) || a.start - b.start)
  const role = 'role' in kept || !('role' in gone) ? {} : { role: gone.role }
  return { ...kept, ...role, aliases: withoutName([...kept.aliases, gone.name, ...gone.aliases], kept.name), rel: [kept.rel, gone.rel].includes('about') ? 'about' : 'mentions', mentions, ...(sameAs.length > 0 ? { sameAs } : {}) }
}

/** A role belongs to people, a position to places. */
function retype(article: Article, find: Find, named: NamedEntity, to: EntityKind): Article | Unfit['reason'] {
  const found = find(article, named)
  const there = find(article, { ...named, kind: to })
  if (!found) return there ? article : 'no-entity'
  if (named.kind === to) return article
  if (there) return merge(article, find, named, { ...named, kind: to, id: there.entity.id })
  const { id, name, aliases, rel, mentions, sameAs } = found.entity
  const moved = { id, name, aliases, rel, mentions, ...(sameAs ? { sameAs } : {}) }
  return replaceIn(replaceIn(article, named.kind, (list) => list.filter((one) => one !== found.entity)), to, (list) => [...list, moved])
}

function reject(article: Article, find: Find, named: NamedEntity): Article {
  const found = find(article, named)
  if (!found) return article
  const less = replaceIn(article, named.kind, (list) => list.filter((one) => one !== found.entity))
  const isLeft = entityKinds.some((kind) => less[kind].some(({ id }) => id === found.entity.id))
  return isLeft ? less : changeSpeakers(less, found.entity.id, ({ entity: _gone, ...speaker }) => speaker)
}

function setSpeaker(article: Article, find: Find, asked: { id: string; words: string }, speaker: { entity?: NamedEntity; name: string } | undefined): Article | Unfit['reason'] {
  const quote = findQuote(article, asked)
  if (!quote) return 'no-quote'
  const found = speaker?.entity && find(article, speaker.entity)
  if (speaker?.entity && !found) return 'no-target'
  const { speaker: _before, attribution: _reason, ...rest } = quote
  const said: Quote = speaker
    ? { ...rest, speaker: found ? { entity: found.entity.id, name: found.entity.name } : { name: speaker.name }, attribution: { rule: correctedRule, confidence: 1 } }
    : rest
  return { ...article, quotes: article.quotes.map((one) => (one === quote ? said : one)) }
}
