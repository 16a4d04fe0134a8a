import { readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksToHtml } from '../../src/cli/export/blocks-to-html.ts'
import { markUp } from '../../src/cli/export/mark-up.ts'
import { writeJsonLd } from '../../src/cli/export/write-json-ld.ts'
import { writeMarkdown } from '../../src/cli/export/write-markdown.ts'
import { writeNinjs } from '../../src/cli/export/write-ninjs.ts'
import { writeText } from '../../src/cli/export/write-text.ts'
import { importSource } from '../../src/importer/import-source.ts'
import { mergeArticle } from '../../src/importer/same-article/merge-article.ts'
import { htmlToBlocks } from '../../src/importer/formats/html/html-to-blocks.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'
import type { Block } from '../../src/model/block.ts'
import { textsOf } from '../../src/model/block-text.ts'
import { context } from '../importer/lexicons.ts'
import { makeFolder } from '../edition/make-folder.ts'
import { project, runSimak } from '../support/run-simak.ts'
import { sampleArticle } from '../support/sample-article.ts'
import { listFiles } from './make-source.ts'

const folder = join(project, 'data', 'articles', '2026')
const read = (file: string): Article => parseArticle(JSON.parse(readFileSync(file, 'utf8')), file)

/** Every kind of block and mark, in places where a careless writer would break them. */
const rich = (): Article => {
  const text = 'Kata "laut" & <pasang> di_sini *naik* [dua] kali, kata Dinas.'
  return parseArticle(
    {
      ...sampleArticle(),
      id: '2026-11-02-perahu-dipindahkan-ke-sungai-lama',
      url: 'https://muria.example/perahu-dipindahkan',
      headline: 'Perahu Dipindahkan ke Sungai Lama',
      standfirst: 'Air naik lebih cepat: warga bergerak sejak Senin pagi.',
      modified: '2026-11-02T11:00:00+08:00',
      people: [],
      places: [],
      organisations: [],
      quotes: [],
      topics: [{ id: 'rob', name: 'rob', source: 'publisher', sameAs: ['http://cv.iptc.org/newscodes/mediatopic/20000151', 'https://topics.example/rob'] }, ...sampleArticle().topics],
      body: [
        { type: 'figure', text: 'Perahu di sungai lama, Senin (2/11/2026).', credit: 'Harian Kelana/Rina', image: { src: 'https://muria.example/perahu.jpg', width: 1200, height: 750, alt: 'Perahu kayu' } },
        {
          type: 'figure',
          text: 'Pintu air lama, Senin (2/11/2026).',
          credit: 'Harian Kelana/Rina',
          image: {
            src: 'images/pintu-air.jpg',
            width: 1600,
            height: 900,
            alt: 'Pintu air',
            sources: [
              { src: 'images/pintu-air-800.avif', width: 800, type: 'image/avif' },
              { src: 'images/pintu-air-1600.avif', width: 1600, type: 'image/avif' },
              { src: 'images/pintu-air-800.webp', width: 800, type: 'image/webp' },
            ],
          },
        },
        { type: 'paragraph', text, marks: [{ type: 'link', start: 5, end: 11, href: 'https://muria.example/laut_%28pasang%29' }, { type: 'strong', start: 50, end: 59 }] },
        { type: 'heading', level: 2, text: 'Yang dipindahkan' },
        { type: 'list', ordered: false, items: ['tiga perahu besar', 'jaring dan dayung'] },
        { type: 'paragraph', text: 'Warga mencatat tinggi air setiap dua jam di papan balai desa.' },
        { type: 'list', ordered: true, items: ['Ukur tinggi air.', 'Catat di papan.'] },
        { type: 'blockquote', text: 'Laut meminta kembali jalannya.', marks: [{ type: 'emphasis', start: 0, end: 4 }] },
        { type: 'heading', level: 3, text: 'Sesudah itu' },
        { type: 'paragraph', text: 'Pasar ikan dipindahkan ke halaman masjid karena letaknya lebih tinggi.' },
      ],
    },
    'rich',
  )
}

const articles: [string, Article][] = [['of every block', rich()], ...readdirSync(folder).map((name): [string, Article] => [name, read(join(folder, name))])]

function importAgain(text: string): Article {
  const { articles: found, problems } = importSource({ name: 'export', bytes: new TextEncoder().encode(text), sha256: createHash('sha256').update(text).digest('hex') }, context)
  expect(problems).toEqual([])
  expect(found).toHaveLength(1)
  return found[0] as Article
}

const topicNames = ({ topics }: Article) => topics.map(({ name }) => name)
const topicsWithAddress = ({ topics }: Article) => topics.map(({ name, sameAs }) => [name, sameAs])
const names = ({ bylines }: Article) => bylines.map(({ name }) => name)
const seen = '2026-11-22T09:00:00+07:00'
const head = ({ id, url, language, headline, standfirst, published, modified, dateline }: Article) => ({ id, url, language, headline, standfirst, published, modified, dateline })
const withoutId = (article: Article) => ({ ...head(article), id: '' })
const marksOf = (body: readonly Block[]) => body.map((block) => ('marks' in block && block.marks?.length ? { ...block } : { ...block, marks: undefined }))

describe.each(articles)('an exported article imported again is the same: %s', (_, article) => {
  test('as JSON-LD', () => {
    const again = importAgain(writeJsonLd(article))
    expect(withoutId(again)).toEqual(withoutId(article))
    expect(again.section).toBe(article.section)
    expect(again.publisher).toEqual(article.publisher)
    expect(names(again).toSorted()).toEqual(names(article).toSorted())
    expect(topicsWithAddress(again)).toEqual(topicsWithAddress(article))
    expect(marksOf(again.body)).toEqual(marksOf(article.body))
    for (const kind of ['people', 'places', 'organisations'] as const) expect(again[kind].map(({ name, rel }) => [name, rel]).toSorted()).toEqual(article[kind].map(({ name, rel }) => [name, rel]).toSorted())
  })

  test('as ninjs', () => {
    const again = importAgain(writeNinjs(article))
    expect(withoutId(again)).toEqual(withoutId(article))
    expect(again.publisher?.name).toBe(article.publisher?.name)
    expect(names(again)).toEqual(names(article))
    expect(topicsWithAddress(again)).toEqual(topicsWithAddress(article))
    expect(marksOf(again.body)).toEqual(marksOf(article.body))
    for (const kind of ['people', 'places', 'organisations'] as const) expect(again[kind].map(({ name, rel }) => [name, rel])).toEqual(article[kind].map(({ name, rel }) => [name, rel]))
  })

  test('as Markdown', () => {
    const again = importAgain(writeMarkdown(article))
    expect(withoutId(again)).toEqual(withoutId(article))
    expect(again.section).toBe(article.section)
    expect(again.publisher?.name).toBe(article.publisher?.name)
    expect(names(again).toSorted()).toEqual(names(article).toSorted())
    expect(topicNames(again)).toEqual(topicNames(article))
    // The size of a picture has no place in Markdown.
    const plain = (body: readonly Block[]) => marksOf(body).map((block) => (block.type === 'figure' ? { ...block, image: block.image?.src } : block))
    expect(plain(again.body)).toEqual(plain(article.body))
  })

  test.each([['JSON-LD', writeJsonLd], ['ninjs', writeNinjs], ['Markdown', writeMarkdown]])('and as %s it changes nothing in the folder that it came from', (_, write) => {
    expect(mergeArticle(article, importAgain(write(article)), seen)).toEqual({ kind: 'unchanged', article })
  })

  test('as text: what a page that is copied tells', () => {
    const { standfirst: _label, ...plain } = article // has no label in a text
    const again = importAgain(writeText(plain))
    const texts = (body: readonly Block[]) => body.filter(({ type }) => type !== 'figure').flatMap(textsOf).map(({ text }) => text)
    expect([again.headline, again.published, again.publisher?.name]).toEqual([article.headline, article.published, article.publisher?.name])
    expect(names(again).toSorted()).toEqual(names(article).toSorted())
    expect(texts(again.body).join('\n').replace(/^\d+\. |^- /gm, '')).toBe(texts(article.body).join('\n'))
  })
})

describe('marks', () => {
  test('that cross end where the outer one does', () => {
    const html = blocksToHtml([{ type: 'paragraph', text: 'satu dua tiga', marks: [{ type: 'strong', start: 0, end: 8 }, { type: 'emphasis', start: 5, end: 13 }] }])
    expect(html).toBe('<p><strong>satu <em>dua</em></strong> tiga</p>')
  })
  test('inside each other stay so in HTML', () => {
    const block: Block = { type: 'paragraph', text: 'satu dua tiga', marks: [{ type: 'link', start: 0, end: 8, href: 'https://a.example/?b=1&c="2"' }, { type: 'strong', start: 5, end: 8 }] }
    expect(htmlToBlocks(blocksToHtml([block]))).toEqual([{ ...block, marks: [{ ...block.marks?.[0], href: 'https://a.example/?b=1&c=%222%22' }, block.marks?.[1]] }])
  })
  test('do not double a text', () => expect(markUp('abc', [{ type: 'strong', start: 1, end: 2 }], { escape: (text) => text, wrap: (_, inner) => `<${inner}>`, nests: true })).toBe('a<b>c'))
})

test('simak export writes a file for each article, and refuses a format that is none', { timeout: 60_000 }, async () => {
  const into = makeFolder()
  expect(await runSimak(['export', join(project, 'data'), '--format', 'markdown', '--into', into])).toMatchObject({ code: 0, stderr: '' })
  expect(listFiles(into)).toHaveLength(articles.length - 1)
  expect(await runSimak(['export', 'data', '--format', 'pdf'])).toMatchObject({ code: 1, stderr: 'simak: --format: "pdf" is none. Give one of ninjs, json-ld, markdown, text.\n' })
})
