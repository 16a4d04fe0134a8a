import { mostBytes } from './limits.ts'
import type { OwnSource } from './read-source.ts'

/** Files as sources. Of one that is too big no more is read than tells so. */
export const sourcesOfFiles = (files: readonly File[]): Promise<OwnSource[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name || 'file', bytes: new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()) })))

/** Words that were pasted or shared; a title of its own goes above them. */
export function sourceOfText(text: string, { title = '', url = '' }: { title?: string; url?: string } = {}): OwnSource {
  const hasTitle = title.trim() !== '' && !text.trimStart().startsWith(title.trim())
  const bytes = new TextEncoder().encode(hasTitle ? `${title.trim()}\n\n${text}` : text)
  return { name: 'tempelan.txt', bytes, ...(/^https?:\/\/\S+$/i.test(url.trim()) ? { url: url.trim() } : {}) }
}

/** What another app shared. Many put the address into the text; a text that is nothing else is a link. */
export type Shared = { title: string; text: string; url: string; isOnlyLink: boolean }

/** What the address of the page carries from the system's share sheet; undefined where nothing was shared. */
export function readShared(query: URLSearchParams): Shared | undefined {
  const [title = '', given = '', address = ''] = ['title', 'text', 'url'].map((name) => query.get(name)?.trim() ?? '')
  if (!title && !given && !address) return undefined
  const [found = ''] = /https?:\/\/\S+\s*$/i.exec(given) ?? []
  const text = given.slice(0, given.length - found.length).trim()
  return { title, text, url: address || found.trim(), isOnlyLink: text.length < leastText }
}

/** Fewer characters are a headline, not an article. */
const leastText = 200
