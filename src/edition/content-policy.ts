import { createHash } from 'node:crypto'

/**
 * The Content Security Policy of a page: its own files and nothing else. (Fonts, data, the manifest and workers fall under `default-src`.)
 * @param html the page, whose inline styles and scripts are allowed by their hash
 * @param pictureOrigins of pictures that articles have outside the edition
 */
export function makeContentPolicy(html: string, pictureOrigins: readonly string[]): string {
  const styles = html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)
  // a script with a type is data: JSON, which no policy governs
  const scripts = html.matchAll(/<script\b(?![^>]* (?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashesOf(scripts)].join(' '),
    ["style-src 'self'", ...hashesOf(styles)].join(' '),
    ["img-src 'self' data:", ...pictureOrigins].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
}

const hashesOf = (texts: Iterable<RegExpMatchArray>) => [...new Set(Array.from(texts, ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))]
