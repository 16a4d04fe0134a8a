import type { Article } from './article.ts'
import type { Block } from './block.ts'
import { textAt } from './block-text.ts'
import type { Entity } from './entity.ts'
import { entityKinds } from './kinds.ts'
import type { Fault } from './parse.ts'
import type { Quote } from './quote.ts'
import type { Span } from './span.ts'

const fold = (text: string) => text.toLowerCase()

/** Every fact keeps its place: what an article says of its text must be in its text. */
export function findSpanFaults(article: Article): Fault[] {
  const named = entityKinds.flatMap((kind) =>
    article[kind].flatMap((entity, index) => findMentionFaults(article.body, entity, `${kind}[${index}]`)),
  )
  const speakers = new Set([...article.people, ...article.organisations, ...article.places].map((entity) => entity.id))
  const quoted = article.quotes.flatMap((quote, index) => findQuoteFaults(article.body, quote, speakers, `quotes[${index}]`))
  const marked = article.body.flatMap((block, index) => findMarkFaults(block, `body[${index}]`))
  return [...named, ...quoted, ...marked, ...findDoubleIds(article)]
}

function findMentionFaults(body: readonly Block[], entity: Entity, path: string): Fault[] {
  const forms = new Set([entity.name, ...entity.aliases].map(fold))
  return entity.mentions.flatMap((span, index) => {
    const at = `${path}.mentions[${index}]`
    const text = textAt(body, span)
    if (text === undefined) return [outside(at, span)]
    if (forms.has(fold(text))) return []
    return [{ path: at, message: `the words there are "${text}", which is neither the name "${entity.name}" nor one of its aliases; move the mention or add the alias` }]
  })
}

function findQuoteFaults(body: readonly Block[], quote: Quote, speakers: ReadonlySet<string>, path: string): Fault[] {
  const spans: [string, Span | undefined][] = [
    ...quote.content.map((span, index): [string, Span] => [`${path}.content[${index}]`, span]),
    [`${path}.cue`, quote.cue],
    [`${path}.speaker.span`, quote.speaker?.span],
  ]
  const faults = spans.flatMap(([at, span]) => (span && textAt(body, span) === undefined ? [outside(at, span)] : []))
  const entity = quote.speaker?.entity
  if (entity !== undefined && !speakers.has(entity))
    faults.push({ path: `${path}.speaker.entity`, message: `no person, organisation or place of this article has the id "${entity}"` })
  return faults
}

function findMarkFaults(block: Block, path: string): Fault[] {
  if (!('marks' in block) || !block.marks) return []
  return block.marks.flatMap((mark, index) =>
    mark.start < mark.end && mark.end <= block.text.length
      ? []
      : [{ path: `${path}.marks[${index}]`, message: `${mark.start} to ${mark.end} is not in a text of ${block.text.length} characters` }],
  )
}

function findDoubleIds(article: Article): Fault[] {
  return ([...entityKinds, 'quotes', 'topics'] as const).flatMap((field) => {
    const seen = new Set<string>()
    return article[field].flatMap(({ id }, index) => {
      if (seen.has(id)) return [{ path: `${field}[${index}].id`, message: `"${id}" is there twice` }]
      seen.add(id)
      return []
    })
  })
}

const outside = (path: string, span: Span): Fault => ({
  path,
  message: `block ${span.block}${span.item === undefined ? '' : ` item ${span.item}`} has no text from ${span.start} to ${span.end}`,
})
