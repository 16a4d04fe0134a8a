import { describe, expect, test } from 'vitest'
import { addToIndex, canonicalAddress, emptyIndex, findSame as findByTraits, readTraits, type ArticleIndex } from '../../src/importer/same-article/article-index.ts'
import { mergeArticle } from '../../src/importer/same-article/merge-article.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'

const sentences = [
  'Warga Dukuh Wetan memindahkan perahu ke sungai lama sejak Senin pagi.',
  'Air laut naik lebih dari satu meter dan merendam jalan menuju balai desa.',
  'Kepala dukuh meminta warga mencatat tinggi air setiap dua jam di papan.',
  'Anak sekolah diantar dengan rakit yang dibuat dari drum bekas minyak.',
  'Pasar ikan dipindahkan ke halaman masjid karena letaknya lebih tinggi.',
  'Petugas kecamatan datang membawa dua perahu karet dan obat gatal.',
]
const article = (changes: Partial<Article> = {}): Article =>
  parseArticle(
    {
      id: '2024-05-01-perahu-dipindahkan',
      language: 'id',
      headline: 'Perahu Dipindahkan ke Sungai Lama',
      publisher: { name: 'Kabar Muria' },
      published: '2024-05-01T08:00:00+07:00',
      bylines: [],
      body: sentences.map((text) => ({ type: 'paragraph', text })),
      people: [],
      places: [],
      organisations: [],
      quotes: [],
      topics: [],
      source: { format: 'text', name: 'a.txt', sha256: 'a'.repeat(64), notes: [] },
      ...changes,
    },
    'test',
  )
const findSame = (index: ArticleIndex, one: Article) => findByTraits(index, readTraits(one))
const indexOf = (...articles: Article[]) => {
  const index = emptyIndex()
  for (const one of articles) addToIndex(index, readTraits(one))
  return index
}
const paragraphs = (texts: readonly string[]): Article['body'] => texts.map((text) => ({ type: 'paragraph', text }))

describe('the same article is recognised', () => {
  test('by its address, whatever a link adds to it', () => {
    const index = indexOf(article({ url: 'https://www.muria.example/perahu/' }))
    expect(findSame(index, article({ headline: 'Lain', published: '2024-06-01', body: [], url: 'http://muria.example/perahu?utm_source=wa' }))).toEqual({ id: article().id, kind: 'same', by: 'address' })
  })
  test('by publisher, headline and day', () => {
    expect(findSame(indexOf(article()), article({ headline: 'PERAHU dipindahkan ke sungai lama', published: '2024-05-01', body: [] }))).toMatchObject({ kind: 'same', by: 'headline' })
  })
  test('by its text, with a sentence changed', () => {
    const changed = article({ headline: 'Judul Baru', body: paragraphs(['Kalimat pertama diganti redaksi malam itu.', ...sentences.slice(1)]) })
    expect(findSame(indexOf(article()), changed)).toMatchObject({ kind: 'same', by: 'text' })
  })
  test('as another publisher’s version of the story', () => {
    expect(findSame(indexOf(article()), article({ headline: 'Rob, Perahu Pindah', publisher: { name: 'Harian Kota' } }))).toMatchObject({ kind: 'version', by: 'text' })
  })
})

describe('another article is not', () => {
  test('when it only has the subject in common', () => {
    const other = article({ headline: 'Perahu Karet Tiba', body: paragraphs(['Dua perahu karet tiba di balai desa pada Rabu siang.', 'Air laut mulai turun, kata petugas yang mencatat di papan dekat masjid.', 'Warga berharap rakit drum tetap dipakai anak sekolah.']) })
    expect(findSame(indexOf(article()), other)).toBeUndefined()
  })
  test('when the same headline stands over another day', () => {
    expect(findSame(indexOf(article()), article({ published: '2024-05-02', body: [] }))).toBeUndefined()
  })
  test('when a text comes back after months', () => {
    expect(findSame(indexOf(article()), article({ headline: 'Kilas Balik', published: '2025-05-01' }))).toBeUndefined()
  })
  test('when only a query tells the pages apart', () => {
    expect(canonicalAddress('https://a.example/read?id=1')).not.toBe(canonicalAddress('https://a.example/read?id=2'))
  })
})

describe('an article that comes again', () => {
  const seen = '2024-05-03T09:00:00+07:00'
  const source = { format: 'text' as const, name: 'a.txt', sha256: 'b'.repeat(64), notes: [] }
  test('is left alone when its source is the same', () => {
    const existing = article({ headline: 'Dikoreksi Tangan' })
    expect(mergeArticle(existing, article(), seen)).toEqual({ kind: 'unchanged', article: existing })
  })
  test('is left alone when only the file around it changed', () => {
    expect(mergeArticle(article(), article({ source }), seen).kind).toBe('unchanged')
  })
  test('is updated, with a revision that says what changed', () => {
    const merged = mergeArticle(article(), article({ headline: 'Perahu Dipindahkan Lagi', source }), seen)
    expect(merged).toMatchObject({ kind: 'updated', changed: ['headline'], needsAnnotation: false })
    expect(merged.article).toMatchObject({ id: article().id, headline: 'Perahu Dipindahkan Lagi', revisions: [{ seen, sha256: 'a'.repeat(64), changed: ['headline'] }] })
    expect(parseArticle(merged.article, 'merged')).toEqual(merged.article)
  })
  test('keeps a headline corrected by hand when the source still has the old one', () => {
    const merged = mergeArticle(article({ headline: 'Dikoreksi Tangan' }), article({ body: paragraphs(sentences.slice(1)), source }), seen, article())
    expect(merged).toMatchObject({ kind: 'updated', changed: ['body'], needsAnnotation: true, article: { headline: 'Dikoreksi Tangan' } })
  })
  test('is left alone when it now has what was corrected by hand', () => {
    const edited = article({ headline: 'Dikoreksi Tangan' })
    expect(mergeArticle(edited, article({ headline: 'Dikoreksi Tangan', source }), seen, article()).kind).toBe('unchanged')
  })
  test('keeps a reporter whom another format calls an author, and a picture’s size', () => {
    const picture = (width: number, height: number): Article['body'][number] => ({ type: 'figure', text: '', image: { src: 'https://muria.example/a.jpg', width, height, alt: '' } })
    const existing = article({ bylines: [{ name: 'Rina', role: 'reporter' }], body: [picture(800, 600)] })
    expect(mergeArticle(existing, article({ bylines: [{ name: 'Rina', role: 'author' }], body: [picture(0, 0)], source }), seen).kind).toBe('unchanged')
  })
  test('takes another name, another picture, another topic', () => {
    const existing = article({ bylines: [{ name: 'Rina', role: 'reporter' }], topics: [{ id: 'rob', name: 'rob', source: 'extracted' }] })
    const incoming = article({ bylines: [{ name: 'Budi', role: 'author' }], topics: [{ id: 'pasar', name: 'pasar', source: 'publisher' }], source })
    expect(mergeArticle(existing, incoming, seen)).toMatchObject({ kind: 'updated', changed: ['bylines', 'topics'] })
  })
  test('keeps the body when only a feed’s summary comes', () => {
    expect(mergeArticle(article(), article({ body: [], source }), seen).kind).toBe('unchanged')
  })
})
