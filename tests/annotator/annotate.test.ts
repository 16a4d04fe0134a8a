import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { annotate } from '../../src/annotator/annotate.ts'
import { readResources } from '../../src/annotator/resources.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'
import { articleOf } from './support/article-of.ts'
import { resourceFiles } from './support/resource-files.ts'

type Named = { name: string; aliases?: string[]; role?: string; country?: string }
type Truth = { language: 'id' | 'en'; headline: string; dateline?: string; people: Named[]; places: Named[]; organisations: Named[] }

const resources = { id: readResources(resourceFiles, 'id'), en: readResources(resourceFiles, 'en') }
const folder = fileURLToPath(new URL('../fixtures/annotator/', import.meta.url))
const read = (name: string) => ({
  paragraphs: readFileSync(`${folder}${name}/article.txt`, 'utf8').trim().split(/\n\n+/),
  truth: JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Truth,
})
const annotateFixture = (name: string): { article: Article; truth: Truth } => {
  const { paragraphs, truth } = read(name)
  const { language, headline, dateline } = truth
  const article = annotate(articleOf(paragraphs, { language, headline, ...(dateline ? { dateline } : {}) }), resources[language])
  return { article: parseArticle(article, name), truth }
}
const shorten = ({ name, aliases = [], role, country }: Named): Named => ({ name, ...(aliases.length ? { aliases: [...aliases].sort() } : {}), ...(role ? { role } : {}), ...(country ? { country } : {}) })

test.each(['banjir', 'rapat', 'harbour'])('%s: everybody, every place and every organisation of the article', (name) => {
  const { article, truth } = annotateFixture(name)
  for (const kind of ['people', 'places', 'organisations'] as const) expect.soft(article[kind].map(shorten), kind).toEqual(truth[kind].map(shorten))
})

test('annotating again gives the same', () => {
  const { article } = annotateFixture('banjir')
  expect(annotate(article, resources.id)).toEqual(article)
})

test('an article without a body keeps none', () => {
  const article = annotate(articleOf([]), resources.id)
  expect([article.people, article.places, article.organisations, article.quotes]).toEqual([[], [], [], []])
})

test('lists and captions are read as well', () => {
  const article = annotate(
    articleOf([], { body: [{ type: 'figure', text: 'Bupati Sleman Rina Hapsari meninjau pasar.' }, { type: 'list', ordered: false, items: ['Beras dikirim ke Surabaya.', 'Rina Hapsari pulang.'] }] }),
    resources.id,
  )
  expect(article.people[0]?.mentions).toEqual([{ block: 0, start: 14, end: 26 }, { block: 1, item: 1, start: 0, end: 12 }])
})
