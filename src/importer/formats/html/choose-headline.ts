import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import { findPublisher } from '../../publishers/find-publisher.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { PageData } from './read-page-data.ts'

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * The headline: the page's `<h1>` if the metadata bears it out, for metadata is often cut short or worded for search engines;
 * else the metadata's; a newspaper's name behind it ("… - Kabar Kota") is taken off.
 */
export function chooseHeadline(document: Document, data: PageData, vocabulary: Vocabulary): string | undefined {
  const shown = [...document.querySelectorAll('h1')].map((heading) => collapseBlanks(heading.textContent ?? '')).filter((text) => text !== '')
  const stated = [data.article?.headline, ...(data.meta.get('og:title') ?? []), ...(data.meta.get('twitter:title') ?? []), collapseBlanks(document.querySelector('title')?.textContent ?? '')].flatMap((text) => (text ? [dropPublisher(text, vocabulary)] : []))
  const borneOut = shown.find((heading) => stated.some((title) => isSame(heading, title)))
  const only = shown.length === 1 && !findPublisher(shown[0] ?? '', vocabulary) ? shown[0] : undefined
  return borneOut ?? stated.find((title) => title !== '') ?? only ?? shown[0]
}

/** One begins like the other: "… bantuan untuk Ukraina" and "… bantuan untuk…". */
function isSame(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)]
  const length = Math.min(a.length, b.length)
  return length > 8 && (a.startsWith(b.slice(0, length)) || b.startsWith(a.slice(0, length)) || a.includes(b) || b.includes(a))
}

function dropPublisher(title: string, vocabulary: Vocabulary): string {
  const match = /^(.{15,}?)\s+[-–—|»]\s+([^-–—|»]{2,60})$/u.exec(title)
  if (!match) return title
  const [, rest = title, last = ''] = match
  return findPublisher(last, vocabulary) || vocabulary.sections.has(last.toLowerCase()) ? dropPublisher(rest, vocabulary) : title
}
