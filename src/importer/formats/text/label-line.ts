import { readBylineLabel, readBylineLine } from '../../bylines/read-byline.ts'
import { readNames } from '../../bylines/read-names.ts'
import { partCredit } from '../../captions/part-credit.ts'
import { findClutterRule } from '../../clutter/is-clutter.ts'
import { readDateLine, type DateLine } from '../../dates/read-date-line.ts'
import { findPublisher, isKnownPublisher } from '../../publishers/find-publisher.ts'
import { readTopics } from '../../topics/read-topics.ts'
import { foldLine } from '../../vocabulary/fold-line.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { DayOrder } from '../../dates/find-date.ts'
import type { LineKind } from './line.ts'

/** Nothing but a paragraph is longer; the recognisers below need not look at it. */
const longestLabelled = 320

type Recogniser = (line: string, vocabulary: Vocabulary, order: DayOrder) => LineKind | undefined

/** The order matters: the first that knows a line decides. */
const recognisers: readonly Recogniser[] = [
  (line) => (/[\p{L}\p{N}]/u.test(line) ? undefined : { is: 'separator' }),
  recogniseTopics, // before clutter: "Topik Terkait: …" begins like a list of other articles
  recogniseClutter, // before bylines: "Laporan ini telah tayang …" begins like one
  recogniseByline,
  (line, vocabulary) => (vocabulary.dateWords.has(foldLine(line)) ? { is: 'dropped', step: 'date', reason: 'label of the date' } : undefined),
  recogniseDate, // after bylines: "Penulis: Ani, 3 Mei 2022" is read as a date line all the same, for the byline refuses digits
  recogniseBreadcrumb,
  recognisePublisher,
  recogniseCaption,
]

/** What a line is, as far as it tells by itself. */
export function labelLine(line: string, vocabulary: Vocabulary, order: DayOrder): LineKind {
  if (line.length > longestLabelled) return recogniseCaption(line, vocabulary) ?? { is: 'text' }
  for (const recognise of recognisers) {
    const kind = recognise(line, vocabulary, order)
    if (kind) return kind
  }
  return { is: 'text' }
}

function recogniseTopics(line: string, vocabulary: Vocabulary): LineKind | undefined {
  const names = readTopics(line, vocabulary)
  return names && { is: 'topics', names }
}

function recogniseClutter(line: string, vocabulary: Vocabulary): LineKind | undefined {
  if (hasLostLink(line, vocabulary)) return undefined
  const rule = findClutterRule(line, vocabulary)
  if (rule) return { is: 'clutter', rule }
  return recogniseLinkLine(line, vocabulary)
}

/** "Baca juga:,,Pertemuan pertama …": the link is gone, and behind its label stands a paragraph, which is news. */
function hasLostLink(line: string, vocabulary: Vocabulary): boolean {
  const label = vocabulary.linkLabels.exec(line)?.[0]
  return label !== undefined && /,\s*$/.test(label) && line.length - label.length > 0
}

/** "Baca Juga: Harga Cabai Naik Lagi di Pasar Johar": a label of the lists with a headline behind it on the same line. */
function recogniseLinkLine(line: string, vocabulary: Vocabulary): LineKind | undefined {
  const match = /^([^:]{3,40})\s?:\s*(.*)$/su.exec(line)
  if (!match) return undefined
  const rule = vocabulary.clutterLines.get(foldLine(match[1] ?? ''))
  // A headline has no full stop; behind a label whose link was lost there may be a whole paragraph.
  if (rule?.kind !== 'label' || isProse(match[2] ?? '')) return undefined
  return { is: 'clutter', rule: { kind: 'line', reason: rule.reason } }
}

export const isProse = (text: string) => text.length >= 60 && /[.]["”’)]?$/u.test(text)

function recogniseByline(line: string, vocabulary: Vocabulary): LineKind | undefined {
  const bylines = readBylineLine(line, vocabulary)
  if (bylines) return { is: 'byline', bylines }
  const role = readBylineLabel(line, vocabulary)
  return role && { is: 'byline-label', role }
}

/** A line that long with a full stop is a sentence, whatever day it names. */
const longestStoppedDate = 60

function recogniseDate(line: string, vocabulary: Vocabulary, order: DayOrder): LineKind | undefined {
  if (line.length > longestStoppedDate && /[.!?]["”]?$/.test(line)) return undefined
  const date: DateLine | undefined = readDateLine(line, vocabulary, order)
  return date && { is: 'date', date }
}

/** "Beranda > Ekonomi > Makro", "Home / World / Europe": the last step that is no more than a few words is the section. */
function recogniseBreadcrumb(line: string, vocabulary: Vocabulary): LineKind | undefined {
  if (!/[>»›→|•·]| \/ /u.test(line)) return undefined
  const steps = line
    .split(/\s*[>»›→]\s*|\s+[/|•·]\s+/u)
    .map((step) => step.trim())
    .filter((step) => step !== '')
  if (steps.length < 2 || steps.length > 6 || !steps.slice(0, 3).every((step) => step.length <= 30 && !/[.!?,:;]$/.test(step))) return undefined
  const [root = ''] = steps
  const rooted = vocabulary.breadcrumbRoots.has(root.toLowerCase()) || findPublisher(root, vocabulary) !== undefined
  if (!rooted && !steps.some((step) => vocabulary.sections.has(step.toLowerCase()))) return undefined
  const sections = (rooted ? steps.slice(1) : steps).filter((step) => step.length <= 30 && step.split(/\s+/).length <= 4)
  const section = sections.at(-1)
  return section === undefined ? undefined : { is: 'breadcrumb', section }
}

/** "SINDOnews.com", "Erta Darwati - Bisnis.com", "CNN Indonesia": a line that only says whose article it is. */
function recognisePublisher(line: string, vocabulary: Vocabulary): LineKind | undefined {
  if (line.length > 90) return undefined
  // "Lina Siahaya (The Jakarta Post)"
  const pieces = line.replace(/^(.+?)\s*\(([^()]+)\)$/u, '$1 - $2').split(/\s+[-–—|]\s+|\s*\|\s*|,\s+/u)
  if (pieces.length > 3) return undefined
  const isDesk = /^[^,|–—-]+,\s/.test(line) && findPublisher(pieces[0] ?? '', vocabulary) !== undefined
  let name: string | undefined
  const names: string[] = []
  for (const piece of pieces) {
    // "Peranan, BBC News Indonesia": what somebody is, not who.
    if (vocabulary.bylineLabels.get(piece.toLowerCase()) === 'none' || vocabulary.breadcrumbRoots.has(piece.toLowerCase())) continue
    const publisher = findPublisher(piece, vocabulary)
    if (publisher) name ??= publisher
    else {
      const read = readNames(piece, vocabulary)
      if (!read) return undefined
      // "BBC News, Norfolk": behind the newspaper's name and a comma stands its desk.
      if (!isDesk) names.push(...read)
    }
  }
  return name === undefined ? undefined : { is: 'publisher', name, bylines: names.length > 0 ? [{ role: 'author', names }] : [], known: isKnownPublisher(name, vocabulary) }
}

function recogniseCaption(line: string, vocabulary: Vocabulary): LineKind | undefined {
  const caption = partCredit(line, vocabulary, 'marked')
  return caption && { is: 'caption', ...caption }
}
