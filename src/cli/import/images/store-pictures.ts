import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../model/article.ts'
import type { Block, Image } from '../../../model/block.ts'
import { FetchError } from '../../fetch/fetch-error.ts'
import type { Fetcher } from '../../fetch/make-fetcher.ts'
import { sentenceOf } from '../sentence-of.ts'
import { replaceWhole } from '../write-whole.ts'
import { encodePicture } from './encode-picture.ts'
import { isElsewhere } from './is-elsewhere.ts'

const endings = { 'image/avif': 'avif', 'image/webp': 'webp' } as const

/**
 * Fetches the pictures of an article and stores them in the edition, named by what they show, so that one is stored once.
 * A picture that cannot be had stays at its address, and is a problem.
 * @param edition the folder that holds images/
 */
export async function storePictures(article: Article, edition: string, fetch: Fetcher, onProblem: (message: string) => void): Promise<Article> {
  const store = async (block: Block): Promise<Block> => {
    if (block.type !== 'figure' || !isElsewhere(block.image)) return block
    const { src, alt } = block.image
    const stored = await storePicture(src, edition, fetch)
    if ('problem' in stored) {
      onProblem(stored.problem)
      return block
    }
    return { ...block, image: { ...stored, alt } }
  }
  return { ...article, body: await Promise.all(article.body.map(store)) }
}

async function storePicture(address: string, edition: string, fetch: Fetcher): Promise<Omit<Image, 'alt'> | { problem: string }> {
  const problem = (message: string, remedy: string) => ({ problem: sentenceOf(address, { message, remedy }) })
  try {
    const fetched = await fetch(address)
    if (fetched.kind === 'unchanged') return problem('the server says that nothing has changed, though nothing was known', 'import it again')
    const encoded = await encodePicture(fetched.bytes)
    if ('fault' in encoded) return problem(`the picture is left at its address: ${encoded.fault}`, 'take it out of the article, or store another one by hand')
    const name = createHash('sha256').update(fetched.bytes).digest('hex').slice(0, 20)
    const sources = encoded.files.map(({ width, type }) => ({ src: `images/${name}-${width}.${endings[type]}`, width, type }))
    for (const [index, { bytes }] of encoded.files.entries()) {
      const file = join(edition, sources[index]?.src ?? '')
      if (!existsSync(file)) await replaceWhole(file, bytes)
    }
    const src = sources.findLast(({ type }) => type === 'image/webp')?.src ?? ''
    return { src, width: encoded.width, height: encoded.height, sources }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return problem(error.message, error.remedy)
  }
}
