import { listBylines } from '../bylines/read-byline.ts'
import { tellDayOrder } from '../dates/tell-day-order.ts'
import type { ImportContext } from '../import-context.ts'
import type { RawArticle } from '../raw-article.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { buildBody } from './text/build-body.ts'
import { dropDoubles } from './text/drop-doubles.ts'
import { findHeadline } from './text/find-headline.ts'
import { joinDateline } from './text/join-dateline.ts'
import { keepBodyDates } from './text/keep-body-dates.ts'
import { labelLine } from './text/label-line.ts'
import { noteDropped, noteOtherPublishers } from './text/note-dropped.ts'
import { pairLabels } from './text/pair-labels.ts'
import { readDates } from './text/read-dates.ts'
import { readFoot } from './text/read-foot.ts'
import { readHead } from './text/read-head.ts'
import { splitLines } from './text/split-lines.ts'
import { settleHeadline } from './text/settle-headline.ts'
import type { Line } from './text/line.ts'

type Pass = (lines: readonly Line[], vocabulary: Vocabulary) => Line[]

/** From lines that know themselves to lines that know their place. The order matters: */
const passes: readonly Pass[] = [
  pairLabels,
  findHeadline, // after labels: a name below "Penulis" is no headline
  keepBodyDates,
  readHead, // after the headline: what stands below it depends on where it is
  dropDoubles, // after captions are known
  readFoot, // last: it looks for what prose is left
]

/** Reads an article as it comes when a newspaper's page is copied into a text file. */
export function readText(text: string, context: ImportContext): RawArticle {
  const vocabulary = compileVocabulary(context.lexicons)
  const order = tellDayOrder(text, vocabulary)
  const labelled = joinDateline(splitLines(text), vocabulary).map((line): Line => ({ ...line, kind: labelLine(line.text, vocabulary, order) }))
  const { lines, headline, notes } = settleHeadline(passes.reduce<Line[]>((draft, pass) => pass(draft, vocabulary), labelled), vocabulary)
  const standfirst = lines.find((line) => line.kind.is === 'standfirst')?.text
  const dates = readDates(lines, context.timeZone)
  const { publisher, bylines } = readCredits(lines)
  const section = findSection(lines)
  const place = lines.find(({ kind }) => kind.is === 'place')?.text
  return {
    format: 'text',
    ...(headline === undefined ? {} : { headline }),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined ? {} : { publisher: { name: publisher } }),
    ...dates.found,
    ...(place === undefined ? {} : { dateline: place }),
    bylines,
    body: buildBody(lines),
    topics: lines.flatMap((line) => (line.kind.is === 'topics' ? line.kind.names : [])),
    notes: [...notes, ...dates.notes, ...noteDropped(lines), ...noteOtherPublishers(lines, publisher)],
  }
}

/** Publisher and bylines. A name that may be either is the publisher's when the page names people by label and no other publisher. */
function readCredits(lines: readonly Line[]): { publisher: string | undefined; bylines: RawArticle['bylines'] } {
  const labelled = lines.flatMap(({ kind }) => (kind.is === 'byline' ? kind.bylines : kind.is === 'date' ? kind.date.bylines : kind.is === 'publisher' ? kind.bylines : []))
  const unknown = lines.flatMap(({ kind }) => (kind.is === 'date' ? kind.date.unknownNames : []))
  const named = lines.flatMap(({ kind }) => (kind.is === 'date' && kind.date.publisher ? [kind.date.publisher] : kind.is === 'publisher' ? [kind.name] : []))
  const isPublisher = named.length === 0 && unknown.length > 0 && (labelled.length > 0 || unknown.every((name) => !name.includes(' ')))
  const [publisher] = isPublisher ? unknown : named
  const authors = isPublisher ? unknown.slice(1) : unknown
  return { publisher, bylines: listBylines([...(authors.length > 0 ? [{ role: 'author' as const, names: authors }] : []), ...labelled]) }
}

function findSection(lines: readonly Line[]): string | undefined {
  for (const { kind } of lines) if (kind.is === 'breadcrumb') return kind.section
  // "News" and below it "Peristiwa": the last is the narrowest.
  const above = lines.findLast(({ kind }) => kind.is === 'section')?.text
  return above ?? lines.flatMap(({ kind }) => (kind.is === 'date' && kind.date.section ? [kind.date.section] : []))[0]
}
