import { data, pageSize } from '../model/paths.ts'
import { countTogether, type Together } from './count-together.ts'
import { findCompanions } from './find-companions.ts'
import { describeNear, makeNearFinder } from './find-near.ts'
import { type Gathering, keyOf, type Groups } from './gather-groups.ts'
import { chainMarks, markText, writeMark, type Mark } from './mark-text.ts'
import type { Keeper } from './keep-indexes.ts'
import { countQuotePages, makeQuotePages, planQuotePages } from './list-group-quotes.ts'
import type { LocatedPlace } from './locate-places.ts'
import type { DataFile } from './make-edition.ts'
import { makeGroup } from './make-group.ts'
import { countPages, takePage } from './number-pages.ts'

/** Numbered pages of articles that are kept or made together: of a place that stands in thousands of articles, a new one changes none but the last of them. */
const pagesInPart = 8

/** Nothing is near. */
const none: Mark = [0, 0]

/** All files of topics, people, places and organisations that are not as they were. @param locate the places with a position */
export function* makeGroupFiles(groups: Groups, locate: () => readonly LocatedPlace[], keeper?: Keeper): Generator<DataFile> {
  const places = locate()
  const findNear = makeNearFinder(places)
  const located = new Map(places.map((place) => [place.group, place]))
  for (const group of groups.list) {
    const place = located.get(group)
    const near = place && findNear(place)
    const path = data.group(group.kind, group.id)
    const nearMark = near ? chainMarks(near.map(({ mark }) => mark)) : none
    let counted: Together[] | undefined
    const together = () => (counted ??= countTogether(group, groups))
    if (!keeper?.keepChosen(path, keeper.markOfAll(group, nearMark), () => `${keeper.markOf(group)} ${writeMark(nearMark)} ${markCompanions(together())}`, [path]))
      yield { path, value: makeGroup(group, groups, together(), place && near && describeNear(place, near)) }
    // most have neither
    if (group.size > pageSize) yield* makeArticlePages(group, keeper)
    if (countQuotePages(group) > 0) yield* makeQuoteFiles(group, keeper)
  }
}

/** Of who stands beside a group: most of what changes in the names and sizes of others changes nothing of that. */
const markCompanions = (together: readonly Together[]) => writeMark(markText(JSON.stringify(findCompanions(together))))

function* makeArticlePages(group: Gathering, keeper: Keeper | undefined): Generator<DataFile> {
  const { kind, id, size } = group
  const pages = countPages(size)
  for (let first = 0; first < pages; first += pagesInPart) {
    const numbers = Array.from({ length: Math.min(pagesInPart, pages - first) }, (_, index) => first + index)
    const articles = group.articles.subarray(Math.max(0, size - (first + numbers.length) * pageSize), size - first * pageSize)
    if (keeper?.keep(`${keyOf(group)} ${first}`, keeper.markOfArticles(articles), numbers.map((number) => data.groupPage(kind, id, number)))) continue
    for (const number of numbers) yield { path: data.groupPage(kind, id, number), value: { number, articles: takePage(group.members, number).map(({ digest }) => digest.summary) } }
  }
}

function* makeQuoteFiles(group: Gathering, keeper: Keeper | undefined): Generator<DataFile> {
  const { kind, id } = group
  for (const part of planQuotePages(group)) {
    const paths = Array.from({ length: part.end - part.first }, (_, index) => data.groupQuotes(kind, id, part.first + index))
    // it may begin at another quote of its oldest article than before
    const mark = () => `${keeper?.markOfArticles(group.articles.subarray(part.newest, part.oldest + 1))} ${part.older} ${part.end}`
    if (keeper?.keep(`${keyOf(group)} ${part.first === 0 ? 'quotes' : 'last quotes'}`, mark(), paths)) continue
    for (const page of makeQuotePages(group, part)) yield { path: data.groupQuotes(kind, id, page.number), value: page }
  }
}
