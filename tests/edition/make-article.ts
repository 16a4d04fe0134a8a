import { parseArticle, type Article } from '../../src/model/article.ts'
import { slugOf } from '../../src/model/slug.ts'

type Names = readonly string[]

/** What a test wants to say of an article; everything else is plain. */
export type ArticleWish = Partial<Omit<Article, 'body' | 'people' | 'places' | 'organisations' | 'topics' | 'quotes'>> & {
  headline: string
  people?: Names
  places?: Names
  organisations?: Names
  topics?: Names
  /** Words that each person in turn says. */
  quotes?: readonly [speaker: string, words: string][]
  roles?: Readonly<Record<string, string>>
}

/** A right article that names in its one paragraph everybody it is about, with spans that hold. */
export function makeArticle(wish: ArticleWish): Article {
  const { people = [], places = [], organisations = [], topics = [], quotes = [], roles = {}, ...fields } = wish
  const text = `${[...people, ...places, ...organisations].join(', ')} hari ini.`
  const entity = (name: string) => ({
    id: slugOf(name),
    name,
    aliases: [],
    rel: 'about' as const,
    mentions: [{ block: 0, start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    ...(roles[name] && { role: roles[name] }),
  })
  return parseArticle(
    {
      id: slugOf(wish.headline),
      language: 'id',
      bylines: [],
      body: [{ type: 'paragraph', text }, ...quotes.map(([speaker, words]) => ({ type: 'paragraph', text: `"${words}," kata ${speaker}.` }))],
      people: people.map(entity),
      places: places.map(entity),
      organisations: organisations.map(entity),
      topics: topics.map((name) => ({ id: slugOf(name), name, source: 'publisher' })),
      quotes: quotes.map(([speaker, words], index) => ({
        id: `q${index + 1}`,
        kind: 'direct',
        content: [{ block: index + 1, start: 1, end: words.length + 2 }],
        speaker: { name: speaker, ...([...people, ...organisations].includes(speaker) && { entity: slugOf(speaker) }) },
      })),
      source: { format: 'text', name: 'uji.txt', sha256: '0'.repeat(64), notes: [] },
      ...fields,
    },
    wish.headline,
  )
}
