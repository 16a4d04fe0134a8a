import { Readability } from '@mozilla/readability'

/** Shorter, it is a teaser; a rule that finds no more is not believed. */
const shortestBody = 200

/**
 * The element that holds the article's body: where a site's rule or the page's own `itemprop="articleBody"` says, else where
 * Mozilla's Readability finds it. Changes the document.
 */
export function findContent(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of [...selectors, '[itemprop="articleBody" i]']) {
    const elements = [...document.querySelectorAll(selector)].filter((element) => (element.textContent ?? '').trim().length >= shortestBody)
    const [longest] = elements.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))
    if (longest) return longest
  }
  const found = new Readability<Element>(document, { serializer: (node) => node as Element, keepClasses: true, charThreshold: 250 }).parse()
  return found?.content ?? document.querySelector('article, main') ?? document.body ?? undefined
}
