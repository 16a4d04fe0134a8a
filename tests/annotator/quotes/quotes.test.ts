import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Quote } from '../../../src/model/quote.ts'
import type { Block } from '../../../src/model/block.ts'
import { textAt } from '../../../src/model/block-text.ts'
import { attributeQuotes } from '../../../src/annotator/quotes/attribute-quotes.ts'
import { findQuotes } from '../../../src/annotator/quotes/find-quotes.ts'
import { draftOf, resourcesOf, type Names } from '../support/draft-of.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const cases = readdirSync(fixtures).filter((name) => name.startsWith('quotes-'))
const read = (name: string, file: string) => readFileSync(`${fixtures}${name}/${file}`, 'utf8')

const show = (quote: Quote, body: readonly Block[]) => ({
  kind: quote.kind,
  texts: quote.content.map((span) => textAt(body, span)),
  ...(quote.cue ? { cue: textAt(body, quote.cue) } : {}),
  ...(quote.speaker ? { speaker: quote.speaker.name } : {}),
  ...(quote.attribution ? { rule: quote.attribution.rule } : {}),
})

describe('quotes and their speakers', () => {
  test.each(cases)('%s', (name) => {
    const names: Names = JSON.parse(read(name, 'names.json'))
    const resources = resourcesOf(names.language)
    const paragraphs = read(name, 'input.txt').trimEnd().split('\n\n')
    const { article } = attributeQuotes(findQuotes(draftOf(paragraphs, names), resources), resources)
    expect(article.quotes.map((quote) => show(quote, article.body))).toEqual(JSON.parse(read(name, 'expected.json')))
  })
})
