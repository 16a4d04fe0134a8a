import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Article } from '../../model/article.ts'
import type { ExportSource } from './source.ts'
import { escapeXml, writePage, writeXhtml } from './write-xhtml.ts'

/** A picture that goes into the book: where the article has it, its bytes, and one of EPUB's core media types. */
export type Picture = { src: string; type: string; bytes: Uint8Array }

/** EPUB 3.2, section 3.1: picture types that every reading system knows; WebP came only with 3.3. */
export const pictureEndings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/svg+xml': 'svg' }

const style = `body { line-height: 1.5; }
h1 { line-height: 1.15; }
.standfirst { font-size: 1.15em; }
.source { font-size: 0.85em; }
figure { margin: 1.5em 0; }
figcaption { font-size: 0.85em; }
img { max-width: 100%; }
`

/**
 * An article as an EPUB 3 book of one chapter.
 * @param modified when the book was made
 */
export function makeEpub(article: Article, source: ExportSource, pictures: readonly Picture[], modified: Date): Uint8Array {
  const files = pictures.flatMap((picture, index) => (pictureEndings[picture.type] ? [{ ...picture, id: `picture-${index}`, href: `picture-${index}.${pictureEndings[picture.type]}` }] : []))
  const hrefs = new Map(files.map(({ src, href }) => [src, href]))
  const text = (content: string): [Uint8Array, { level: 9 }] => [strToU8(content), { level: 9 }]
  const entries: Zippable = {
    // OCF 3.3, 4.3: the first file, and not compressed, so that the book is known by its first bytes
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(container),
    'EPUB/package.opf': text(writePackage(article, source, files, modified)),
    'EPUB/nav.xhtml': text(writePage(article.language, article.headline, writeNavigation(article))),
    'EPUB/article.xhtml': text(writePage(article.language, article.headline, writeXhtml(article, source, hrefs))),
    'EPUB/style.css': text(style),
    ...Object.fromEntries(files.map(({ href, bytes }) => [`EPUB/${href}`, [bytes, { level: 0 }]] as const)),
  }
  return zipSync(entries, { mtime: modified })
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

function writePackage(article: Article, source: ExportSource, files: readonly { id: string; href: string; type: string }[], modified: Date): string {
  const writers = article.bylines.filter(({ role }) => role === 'author' || role === 'reporter')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${article.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:simak:${encodeURIComponent(article.id)}</dc:identifier>
<dc:title>${escapeXml(article.headline)}</dc:title>
<dc:language>${article.language}</dc:language>
${writers.map(({ name }) => `<dc:creator>${escapeXml(name)}</dc:creator>\n`).join('')}<dc:publisher>${escapeXml(source.publisher)}</dc:publisher>
${article.published ? `<dc:date>${article.published}</dc:date>\n` : ''}<dc:source>${escapeXml(article.url ?? source.address)}</dc:source>
<meta property="dcterms:modified">${modified.toISOString().replace(/\.\d+/, '')}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${files.map(({ id, href, type }) => `<item id="${id}" href="${href}" media-type="${type}"/>\n`).join('')}</manifest>
<spine><itemref idref="article"/></spine>
</package>
`
}

/** The headline, and under it the article's own headings. */
function writeNavigation({ headline, body }: Article): string {
  const parts = body.flatMap((block, index) => (block.type === 'heading' ? [`<li><a href="article.xhtml#part-${index}">${escapeXml(block.text)}</a></li>`] : []))
  const inner = parts.length > 0 ? `<ol>${parts.join('')}</ol>` : ''
  return `<nav epub:type="toc"><h1>${escapeXml(headline)}</h1><ol><li><a href="article.xhtml">${escapeXml(headline)}</a>${inner}</li></ol></nav>`
}
