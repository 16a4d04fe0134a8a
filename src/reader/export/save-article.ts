import type { Article } from '../../model/article.ts'
import { fileAddress } from '../addresses.ts'
import { pictureEndings, type Picture } from './make-epub.ts'
import { saveFile } from './save-file.ts'
import type { ExportSource } from './source.ts'
import { writeMarkdown } from './write-markdown.ts'

/** Saves an article as a Markdown file. */
export async function saveMarkdown(article: Article, source: ExportSource): Promise<void> {
  saveFile(new File([writeMarkdown(article, source)], `${article.id}.md`, { type: 'text/markdown' }))
}

/** Saves an article as a book, with those of its pictures that the edition has itself. */
export async function saveEpub(article: Article, source: ExportSource): Promise<void> {
  const { makeEpub } = await import('./make-epub.ts')
  const book = makeEpub(article, source, await fetchPictures(article), new Date())
  saveFile(new File([book as BlobPart], `${article.id}.epub`, { type: 'application/epub+zip' }))
}

/** A picture that cannot be had is left out: its caption still says what it showed. */
async function fetchPictures({ body }: Article): Promise<Picture[]> {
  const sources = new Set(body.flatMap((block) => (block.type === 'figure' && block.image && !/^https?:/i.test(block.image.src) ? [block.image.src] : [])))
  const pictures = await Promise.all(
    [...sources].map(async (src): Promise<Picture[]> => {
      const response = await fetch(fileAddress(src)).catch(() => undefined)
      const type = response?.headers.get('content-type')?.split(';')[0] ?? ''
      if (!response?.ok) return []
      const file = pictureEndings[type] ? await response.blob() : await makeJpeg(await response.blob())
      return file ? [{ src, type: file.type.split(';')[0] ?? '', bytes: new Uint8Array(await file.arrayBuffer()) }] : []
    }),
  )
  return pictures.flat()
}

/** WebP and AVIF anew as JPEG, which every reading system knows; undefined where it is no picture that this browser reads. */
async function makeJpeg(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  picture.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
}
