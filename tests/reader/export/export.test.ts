import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { parseArticle, type Article } from '../../../src/model/article.ts'
import { makeEpub } from '../../../src/reader/export/make-epub.ts'
import { writeMarkdown } from '../../../src/reader/export/write-markdown.ts'
import { sampleArticle } from '../../support/sample-article.ts'

/** jsdom has a Uint8Array of its own, but no TextEncoder: Node's makes another kind, which fflate would take for a folder. */
vi.hoisted(() => {
  globalThis.Uint8Array = new TextEncoder().encode('').constructor as Uint8ArrayConstructor
})

const source = { address: 'https://kelana.example/articles/pasar/', publisher: 'Harian Kelana', published: 'Senin, 2 November 2026', picture: 'Gambar' }
const modified = new Date('2026-11-02T03:04:05.678Z')

/** An article in which every sign that means something to a format stands somewhere. */
const hostile = (): Article =>
  parseArticle(
    {
      ...sampleArticle(),
      headline: 'Harga < Rp10 & "naik" * 2',
      people: [],
      places: [],
      organisations: [],
      quotes: [],
      body: [
        { type: 'figure', text: 'Perahu <b>', credit: 'A & B', image: { src: 'images/perahu.svg', width: 10, height: 10, alt: 'Perahu "sayur"' } },
        { type: 'figure', text: '', image: { src: 'https://other.example/a.jpg', width: 10, height: 10, alt: '' } },
        { type: 'paragraph', text: '1. Bukan daftar: *bukan* [tautan](x) \u0007 selesai.', marks: [] },
        { type: 'paragraph', text: 'Baca laporan lengkap di sini.', marks: [{ type: 'link', start: 5, end: 21, href: 'https://kelana.example/a?b=1&c=2' }, { type: 'strong', start: 13, end: 24 }] },
        { type: 'heading', level: 2, text: 'Bagian & dua' },
        { type: 'blockquote', text: 'Kutipan' },
        { type: 'list', ordered: true, items: ['satu', '- dua'] },
      ],
    },
    'hostile',
  )

describe('Markdown', () => {
  test('of an article', () => {
    expect(writeMarkdown(hostile(), source)).toBe(`# Harga \\< Rp10 \\& "naik" \\* 2

Sari Anindita, Yudha Kertarajasa  
Harian Kelana · Senin, 2 November 2026  
<https://kelana.example/articles/pasar/>

![Perahu "sayur"](<https://kelana.example/images/perahu.svg>)

*Perahu \\<b\\> Gambar: A \\& B*

![](<https://other.example/a.jpg>)

**Banjarmasin** 1\\. Bukan daftar: \\*bukan\\* \\[tautan\\](x) \u0007 selesai.

Baca [laporan](<https://kelana.example/a?b=1&c=2>) **[lengkap](<https://kelana.example/a?b=1&c=2>)** **di** sini.

## Bagian \\& dua

> Kutipan

1. satu
2. \\- dua
`)
  })
})

describe('an EPUB', () => {
  const bytes = makeEpub(hostile(), source, [{ src: 'images/perahu.svg', type: 'image/svg+xml', bytes: new Uint8Array([60, 115, 118, 103, 47, 62]) }, { src: 'a.bmp', type: 'image/bmp', bytes: new Uint8Array(1) }], modified)
  const files = unzipSync(bytes)
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const parse = (path: string) => {
    const page = new DOMParser().parseFromString(read(path), 'application/xml')
    expect(page.querySelector('parsererror')?.textContent, path).toBeUndefined()
    return page
  }

  test('is known by its first bytes: mimetype comes first, stored, without extra fields', () => {
    const header = new DataView(bytes.buffer, bytes.byteOffset)
    expect(header.getUint32(0, true)).toBe(0x04034b50)
    expect(header.getUint16(8, true)).toBe(0) // stored
    expect(header.getUint16(28, true)).toBe(0) // no extra field
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype')
    expect(strFromU8(bytes.slice(38, 58))).toBe('application/epub+zip')
  })

  test('names its package, and the package every file but itself', () => {
    expect(parse('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path')).toBe('EPUB/package.opf')
    const items = [...parse('EPUB/package.opf').querySelectorAll('manifest > item')]
    expect(items.map((item) => `EPUB/${item.getAttribute('href')}`).toSorted()).toEqual(Object.keys(files).filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf')).toSorted())
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('has the metadata that EPUB 3 asks for', () => {
    const book = parse('EPUB/package.opf')
    const root = book.documentElement
    expect(root.getAttribute('version')).toBe('3.0')
    expect(book.getElementById(root.getAttribute('unique-identifier') ?? '')?.textContent).toMatch(/^urn:simak:./)
    expect(book.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-11-02T03:04:05Z')
    const values = (name: string) => [...book.getElementsByTagName(`dc:${name}`)].map(({ textContent }) => textContent)
    expect(values('title')).toEqual(['Harga < Rp10 & "naik" * 2'])
    expect(values('language')).toEqual(['id'])
    expect(values('creator')).toEqual(['Sari Anindita'])
    expect(book.querySelector('spine > itemref')?.getAttribute('idref')).toBe('article')
  })

  test('leads by its navigation to places that are there', () => {
    const nav = parse('EPUB/nav.xhtml').querySelector('nav')
    expect(nav?.getAttributeNS('http://www.idpf.org/2007/ops', 'type')).toBe('toc')
    const article = parse('EPUB/article.xhtml')
    for (const link of nav?.querySelectorAll('a') ?? []) {
      const [file, id] = (link.getAttribute('href') ?? '').split('#')
      expect(file).toBe('article.xhtml')
      if (id) expect(article.getElementById(id)?.textContent).toBe(link.textContent)
    }
  })

  test('shows the text as it is, and only pictures that are in the book', () => {
    const article = parse('EPUB/article.xhtml')
    expect(article.querySelector('h1')?.textContent).toBe('Harga < Rp10 & "naik" * 2')
    expect([...article.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image.getAttribute('alt')])).toEqual([['picture-0.svg', 'Perahu "sayur"']])
    expect(files['EPUB/picture-0.svg']).toBeDefined()
    expect(article.documentElement.textContent).toContain('1. Bukan daftar: *bukan* [tautan](x)  selesai.')
    expect([...article.getElementsByTagName('a')].map((link) => [link.getAttribute('href'), link.textContent])).toContainEqual(['https://kelana.example/a?b=1&c=2', 'laporan '])
    expect(article.documentElement.getAttribute('xml:lang')).toBe('id')
  })

  test('of the sample article parses as well', () => {
    const other = unzipSync(makeEpub(sampleArticle(), source, [], modified))
    const broken = Object.keys(other)
      .filter((path) => /\.(?:xhtml|opf|xml)$/.test(path))
      .filter((path) => new DOMParser().parseFromString(strFromU8(other[path]!), 'application/xml').querySelector('parsererror'))
    expect(broken).toEqual([])
  })
})
