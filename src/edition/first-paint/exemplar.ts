import type { Article } from '../../model/article.ts'
import type { Related, Site } from '../../model/edition.ts'
import type { Span } from '../../model/span.ts'
import { data } from '../../model/paths.ts'

const words = 'Ani di Oro'
const firstWord = 'Ani'
const image = { src: 'images/a.jpg', width: 1600, height: 1000, alt: words, sources: [{ src: 'images/a.avif', width: 800, type: 'image/avif' as const }] }
const spanOf = (block: number, start = 0, end = words.length): Span => ({ block, start, end })
const named = (id: string, block: number) => ({ id, name: words, aliases: [firstWord], rel: 'about' as const, mentions: [spanOf(block, 0, firstWord.length)] })

const bare: Article = {
  id: 'bare',
  language: 'id',
  headline: words,
  bylines: [],
  body: [{ type: 'paragraph', text: words }],
  people: [],
  places: [],
  organisations: [],
  quotes: [],
  topics: [],
  source: { format: 'text', name: 'bare.txt', sha256: '0'.repeat(64), notes: [] },
}

const full: Article = {
  ...bare,
  id: 'full',
  url: 'https://news.example/full',
  standfirst: words,
  section: words,
  publisher: { name: words, url: 'https://news.example/' },
  published: '2026-11-02T09:30:00+08:00',
  modified: '2026-11-03T09:30:00+08:00',
  bylines: (['author', 'reporter', 'editor', 'contributor', 'photographer', 'translator'] as const).map((role) => ({ name: words, role })),
  dateline: words,
  body: [
    { type: 'figure', text: words, credit: words, image },
    { type: 'paragraph', text: words, marks: (['link', 'strong', 'emphasis'] as const).map((type, index) => ({ type, start: index, end: index + 1, ...(type === 'link' ? { href: 'https://news.example/' } : {}) })) },
    ...([2, 3, 4, 5, 6] as const).map((level) => ({ type: 'heading' as const, level, text: words })),
    { type: 'blockquote', text: words },
    { type: 'list', ordered: true, items: [words] },
    { type: 'list', ordered: false, items: [words] },
    { type: 'figure', text: words },
    ...Array.from({ length: 7 }, () => ({ type: 'paragraph' as const, text: words })),
  ],
  people: [{ ...named('ani', 11), role: words }, { ...named('budi', 12), rel: 'mentions' }],
  places: [{ ...named('oro', 13), country: 'ID', coordinates: [0, 0] }],
  organisations: [named('koperasi', 14)],
  quotes: [
    { id: 'q1', kind: 'direct', content: [spanOf(15, 0, 3), spanOf(15, 4, 6)], cue: spanOf(15, 7, 10), speaker: { entity: 'ani', name: words, role: words, span: spanOf(15, 7, 8) }, attribution: { rule: 'named', confidence: 0.98 } },
    { id: 'q2', kind: 'indirect', content: [spanOf(16)], speaker: { name: words }, attribution: { rule: 'described', confidence: 0.4 } },
    { id: 'q3', kind: 'direct', content: [spanOf(17)] },
  ],
  topics: [{ id: 'pasar', name: words, source: 'publisher' }, { id: 'sungai', name: words, source: 'extracted' }],
  revisions: [{ seen: '2026-11-03T09:30:00+08:00', sha256: '0'.repeat(64), changed: ['headline'] }],
  sameStory: ['bare'],
}

const summary = { id: 'other', language: 'id', headline: words, teaser: words, section: words, published: '2026-11-01T09:30:00+08:00', publisher: words, quotes: 3 }
const link = { kind: 'people', id: 'ani', name: words } as const
const reasons: Related['related'][number]['reasons'] = [{ why: 'quoted', ...link }, { why: 'about', ...link }, { why: 'named', ...link }, { why: 'words', words: [words] }]

const site: Site = { title: words, tagline: words, language: 'id', timeZone: 'Asia/Makassar', baseUrl: 'https://news.example/', notice: words, sections: [words], languages: ['id', 'en'] }

/** The data of an edition of two articles: one has all that an article page can show, one nothing but its text. */
const files: Record<string, unknown> = {
  [data.site]: site,
  [data.article(bare.id)]: bare,
  [data.related(bare.id)]: { article: bare.id, related: [], sameStory: [] } satisfies Related,
  [data.article(full.id)]: full,
  [data.related(full.id)]: { article: full.id, related: [{ summary: { ...summary, image }, reasons }, { summary, reasons: [] }], sameStory: [{ summary, reasons }] } satisfies Related,
}

/** The pages that show everything an article page can show before its script has come. */
export const exemplarPages = [bare.id, full.id].map((id) => `articles/${id}/`)

/** Reads one of the exemplars' data files. */
export const readExemplar = (path: string): Promise<unknown> => (path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(`${path}: an article page reads a file that its exemplar lacks`)))
