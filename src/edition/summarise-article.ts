import type { Article } from '../model/article.ts'
import type { ArticleSummary } from '../model/edition.ts'

/** About two lines on a phone. UTF-16 code units. */
const teaserLength = 180

/** What a card shows of an article, and no more. */
export function summariseArticle(article: Article): ArticleSummary {
  const teaser = makeTeaser(article)
  const picture = article.body.find((block) => block.type === 'figure' && block.image)
  return {
    id: article.id,
    language: article.language,
    headline: article.headline,
    ...(teaser && { teaser }),
    ...(article.section && { section: article.section }),
    ...(article.published && { published: article.published }),
    ...(article.publisher && { publisher: article.publisher.name }),
    ...(picture?.type === 'figure' && picture.image && { image: picture.image }),
    quotes: article.quotes.length,
  }
}

/** A small card shows no teaser and no picture. */
export function shortenSummary({ teaser: _teaser, image: _image, ...short }: ArticleSummary): ArticleSummary {
  return short
}

/** The standfirst, else the beginning of the first paragraph. */
export function makeTeaser(article: Article): string | undefined {
  const lead = article.standfirst ?? article.body.find((block) => block.type === 'paragraph')?.text
  return lead === undefined ? undefined : shortenText(lead, teaserLength)
}

/**
 * Whole sentences where at least half of the length is filled by them, else whole words and "…".
 * A full stop ends a sentence only before a space and a capital: "Rp 2.500 per kg. Harga" is cut after "kg.".
 */
export function shortenText(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1)
  const sentenceEnd = [...cut.matchAll(/[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu})/gu)].at(-1)
  const end = sentenceEnd ? sentenceEnd.index + sentenceEnd[0].length : 0
  if (end >= length / 2) return cut.slice(0, end)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : length).replace(/[\s,;:–—-]+$/u, '')}…`
}
