import { createHash } from 'node:crypto'
import type { Article } from '../../src/model/article.ts'
import type { Block } from '../../src/model/block.ts'
import type { Entity } from '../../src/model/entity.ts'

const ring = 'bcdfghjklmnpqrstvwxyz'
/** Letters that a consonant goes on for each copy; so the 21 consonants serve five copies. */
const step = 4
/** Shorter words of a name are mostly "al" and "de". UTF-16 code units. */
const shortest = 3

const word = /[\p{L}\p{N}]+/gu

/** "Wiranto" → "Bivarxo": another name of the same length, so that every place in the text stays where it is. */
const changeWord = (text: string, copy: number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const place = ring.indexOf(letter.toLowerCase())
    if (place < 0) return letter
    const other = ring[(place + copy * step) % ring.length] ?? letter
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })

/** Days of both forms of the model: "2026-10-01" and "2026-10-01T07:30:00+07:00". */
const shiftDate = (date: string, days: number): string => new Date(Date.parse(date.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10) + date.slice(10)

/**
 * The same article as of another newspaper: other people and organisations, in its text too, and earlier. Places keep their names.
 * @param copy from 1: which of the copies
 * @param days by which it is earlier
 */
export function changeArticle(article: Article, copy: number, days: number): Article {
  const wordsOf = (entities: readonly Entity[]) => entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((form) => form.toLowerCase().match(word) ?? []))
  const kept = new Set(wordsOf(article.places))
  const changed = new Set(wordsOf([...article.people, ...article.organisations]).filter((each) => each.length >= shortest && !kept.has(each)))
  const change = (text: string) => text.replace(word, (each) => (changed.has(each.toLowerCase()) ? changeWord(each, copy) : each))
  const changeId = (id: string) => id.split('-').map((part) => (part.length >= shortest ? changeWord(part, copy) : part)).join('-')
  const rename = <T extends Entity>({ sameAs: _sameAs, ...entity }: T) => ({ ...entity, id: changeId(entity.id), name: change(entity.name), aliases: entity.aliases.map(change) })
  const changeBlock = (block: Block): Block => (block.type === 'list' ? { ...block, items: block.items.map(change) } : { ...block, text: change(block.text) })
  const renamed = new Set([...article.people, ...article.organisations].map(({ id }) => id))
  const { revisions: _revisions, sameStory: _sameStory, url, published, modified, ...rest } = article
  const rewritten = change(article.id)
  return {
    ...rest,
    id: published && rewritten.startsWith(published.slice(0, 10)) ? shiftDate(published, days).slice(0, 10) + rewritten.slice(10) : `${rewritten}-${copy}`,
    ...(url && { url: `${url}${url.includes('?') ? '&' : '?'}copy=${copy}` }),
    ...(published && { published: shiftDate(published, days) }),
    ...(modified && { modified: shiftDate(modified, days) }),
    headline: change(article.headline),
    ...(article.standfirst && { standfirst: change(article.standfirst) }),
    body: article.body.map(changeBlock),
    people: article.people.map(rename),
    organisations: article.organisations.map(rename),
    quotes: article.quotes.map(({ speaker, ...quote }) => ({
      ...quote,
      ...(speaker && { speaker: { ...speaker, name: change(speaker.name), ...(speaker.entity && { entity: renamed.has(speaker.entity) ? changeId(speaker.entity) : speaker.entity }) } }),
    })),
    topics: article.topics.map((topic) => ({ ...topic, id: change(topic.id), name: change(topic.name) })),
    source: { ...article.source, name: `${copy}/${article.source.name}`, sha256: createHash('sha256').update(`${article.source.sha256} ${copy}`).digest('hex') },
  }
}
