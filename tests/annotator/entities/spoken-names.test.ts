import { expect, test } from 'vitest'
import { findSpokenNames } from '../../../src/annotator/entities/find-spoken-names.ts'
import { draftOf, resourcesOf } from '../support/draft-of.ts'

/** The people found in paragraphs of which no name is known yet. */
const found = (...paragraphs: string[]) =>
  findSpokenNames(draftOf(paragraphs, { language: 'en', people: [], organisations: [], places: [] }), resourcesOf('en')).mentions.map(({ kind, text }) => `${kind} ${text}`)

test.each([
  ['whose last word says something elsewhere', ['Priyanka Narasam of the Reading Network came.', '“It helps,” Narasam said.'], ['people Priyanka Narasam', 'people Narasam']],
  ['with a role behind', ['Clarabel Hendershaw, purchasing manager of the firm, left.'], ['people Clarabel Hendershaw']],
  ['with a role before', ['At the port, inspector Joost Hagenaar opened the files.'], ['people Joost Hagenaar']],
  ['with an age', ['It broke, so Rifqi Tandajo, 14, mended it.'], ['people Rifqi Tandajo']],
  ['with small words inside', ['“No,” said Femke van der Zalmen, director of the shop.'], ['people Femke van der Zalmen']],
])('a full name that no list knows, %s', (_, paragraphs, people) => expect(found(...paragraphs)).toEqual(people))

test.each([
  ['a title that says nothing', ['The Quiet Harbour opened in May.', 'The hall was full.']],
  ['what only stands beside a person', ['He is director of Noorderkade Koffie in the port.']],
  ['an office', ['The Foreign Minister said nothing.']],
])('no name of a person: %s', (_, paragraphs) => expect(found(...paragraphs)).toEqual([]))
