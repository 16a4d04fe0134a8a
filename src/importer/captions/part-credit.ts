import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { foldLine } from '../vocabulary/fold-line.ts'

export type Caption = { text: string; credit?: string }

/**
 * How sure one must be that a line is a caption: "marked" lines carry a label or an agency with a name ("Foto: …",
 * "(ANTARA/Budi Hartono)"); "placed" ones stand where a page has its picture, so that "… 15 Februari 2018./Reuters" is enough.
 */
export type CaptionCertainty = 'marked' | 'placed'

const longestCaption = 600

/**
 * Parts a caption from its credit: "Petani memanen padi./Reuters" → "Petani memanen padi." and "Reuters".
 * @returns undefined when the line is no caption, as far as one can see from a credit
 */
export function partCredit(line: string, vocabulary: Vocabulary, certainty: CaptionCertainty): Caption | undefined {
  if (line.length > longestCaption) return undefined
  // Paragraphs are many and captions few: without one of these near its end a line has no credit, and the slow looks are spared.
  if (certainty === 'marked' && !/[/:：]/.test(line.slice(-110)) && !/^\p{L}[\p{L} ]{2,24}[:,]/u.test(line)) return undefined
  return (
    readLabelledCaption(line, vocabulary) ??
    readLabelledCredit(line, vocabulary) ??
    readBracketedCredit(line, vocabulary, certainty) ??
    readAgencyPath(line, vocabulary, certainty) ??
    (certainty === 'placed' ? readSlashedCredit(line) : undefined)
  )
}

const patterns = new WeakMap<Vocabulary, { creditLabel: string; captionLabel: string; source: string }>()

function patternsFor(vocabulary: Vocabulary) {
  let known = patterns.get(vocabulary)
  if (!known) {
    const list = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '(?!)'
    known = {
      creditLabel: list(vocabulary.creditLabels),
      captionLabel: list(vocabulary.captionLabels),
      source: list([...vocabulary.agencies, ...vocabulary.publishers.keys()]),
    }
    patterns.set(vocabulary, known)
  }
  return known
}

const compiled = new WeakMap<Vocabulary, Record<'labelledCaption' | 'labelledCredit' | 'leadingCredit' | 'bracketed' | 'path' | 'bare' | 'named', RegExp>>()

function expressionsFor(vocabulary: Vocabulary) {
  let known = compiled.get(vocabulary)
  if (!known) {
    const { creditLabel, captionLabel, source } = patternsFor(vocabulary)
    const flags = 'isu'
    known = {
      labelledCaption: new RegExp(`^(?:${captionLabel})\\s*[:,]\\s*(.+)$`, flags),
      // "… di Jakarta. Foto: Budi Hartono/Harian Kota", "… | Photograph: Ann Lee/PA", "(Foto: …)"
      labelledCredit: new RegExp(`^(.*?)[\\s|/–—([-]*(?<![\\p{L}\\p{N}])(?:${creditLabel})\\s*[:：]\\s*([^:()[\\]]{2,80})[)\\]]?\\.?$`, flags),
      leadingCredit: new RegExp(`^(?:${creditLabel})\\s*[:：,]\\s*(.+)$`, flags),
      bracketed: /^(.*?)[\s.]*[([]([^()[\]]{2,80})[)\]]\.?$/su,
      path: new RegExp(`^(.*?)(?:^|[.!?)\\]”"]\\s*|\\s[-–—|©]\\s*|\\s)((?:${source})\\s?\\/\\s?\\p{Lu}[^.!?]{1,60}(?:\\/[\\p{L} .]{1,20})*)\\.?$`, flags),
      bare: new RegExp(`^(.*?)(?:[.!?)\\]”"]\\s*|\\s[-–—|©]\\s*)((?:${source}))\\.?$`, flags),
      named: new RegExp(`(?:^|[\\s/.])(?:${source})(?=$|[\\s/.,])`, 'iu'),
    }
    compiled.set(vocabulary, known)
  }
  return known
}

const caption = (text: string, credit: string | undefined): Caption => {
  const words = text.replace(/[\s|/–—©([-]+$/u, '').trim()
  const by = credit?.replace(/^[\s/|–—-]+|[\s.|/]+$/gu, '').trim()
  return { text: words, ...(by ? { credit: by } : {}) }
}

/** "Keterangan gambar, Petani memanen padi." The credit may still stand at its end. */
function readLabelledCaption(line: string, vocabulary: Vocabulary): Caption | undefined {
  const words = expressionsFor(vocabulary).labelledCaption.exec(line)?.[1]
  return words === undefined ? undefined : (partCredit(words, vocabulary, 'placed') ?? caption(words, undefined))
}

function readLabelledCredit(line: string, vocabulary: Vocabulary): Caption | undefined {
  const { labelledCredit, leadingCredit } = expressionsFor(vocabulary)
  const end = labelledCredit.exec(line)
  if (end) {
    const [, text = '', credit = ''] = end
    if (text.trim() !== '') return isCreditLike(credit) ? caption(text, credit) : undefined
  }
  const rest = leadingCredit.exec(line)?.[1]
  if (rest === undefined) return undefined
  // "Foto: Budi Hartono/Harian Kota" is only a credit; "Ilustrasi: petani memanen padi di sawah …" only a caption.
  const inner = readBracketedCredit(rest, vocabulary, 'placed') ?? readAgencyPath(rest, vocabulary, 'placed')
  if (inner && inner.text !== '') return inner
  return isCreditLike(rest) ? caption('', rest) : caption(rest, undefined)
}

/** A credit is names: few words, with capitals or an at sign, no sentence. */
const isCreditLike = (text: string) => {
  const words = text.trim().replace(/\.$/, '').split(/\s+/)
  if (words.length > 9 || /[?!;]/.test(text)) return false
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:for|via|dan|and|dok|of|the|from|by|bin|detikcom|istimewa|pribadi|[\w.]+\.(?:com|id|co|net|org))[\w/.]*$/u.test(word))
  return small.length <= Math.floor(words.length / 4)
}

/** "… (ANTARA/Budi Hartono)", "… (AP Photo/Ann Lee)", "… (Dok. Humas)". */
function readBracketedCredit(line: string, vocabulary: Vocabulary, certainty: CaptionCertainty): Caption | undefined {
  const match = expressionsFor(vocabulary).bracketed.exec(line)
  if (!match) return undefined
  const [, text = '', inside = ''] = match
  const credit = withoutLabel(inside, vocabulary)
  if (!expressionsFor(vocabulary).named.test(credit) && credit === inside) return undefined
  if (!isCreditLike(credit)) return undefined
  // "(Antara)" alone may close a story taken from an agency; with a name or a label it is a picture's.
  if (certainty === 'marked' && credit === inside && !/\//.test(inside)) return undefined
  const stop = /[.!?]$/.test(text) || !/[.]\s*[([]/.test(line.slice(text.length, text.length + 3)) ? '' : '.'
  return caption(text + stop, credit)
}

const withoutLabel = (text: string, vocabulary: Vocabulary) => expressionsFor(vocabulary).leadingCredit.exec(text)?.[1] ?? text.replace(/^(?:dok|doc)\.?\s+(?=\p{Lu})/iu, 'Dok. ')

/** "… ANTARA FOTO/Budi Hartono/foc.", "… 2022. TEMPO/Ani Suryani", and where a picture stands "… - Reuters". */
function readAgencyPath(line: string, vocabulary: Vocabulary, certainty: CaptionCertainty): Caption | undefined {
  const { path, bare } = expressionsFor(vocabulary)
  const found = path.exec(line) ?? (certainty === 'placed' ? bare.exec(line) : null)
  if (!found) return undefined
  const credit = found[2] ?? ''
  if (!isCreditLike(credit)) return undefined
  const text = line.slice(0, line.lastIndexOf(credit))
  return caption(text, credit)
}

/** "… di Brussels, 15 Februari 2018./Reuters": whatever names stand behind the last slash of a line in the picture's place. */
function readSlashedCredit(line: string): Caption | undefined {
  const match = /^(.{20,}?[.\s)”"])\s*\/\s*(\p{Lu}[^.\d]{1,50})\.?$/su.exec(line)
  if (!match) return undefined
  const [, text = '', credit = ''] = match
  return isCreditLike(credit.replace(/\//g, ' ')) ? caption(text, credit) : undefined
}

/** A line that holds nothing but who made the picture: "Image source, Reuters", "Sumber gambar, Getty Images". */
export const isCreditLine = (line: string, vocabulary: Vocabulary) => {
  const [label, rest] = foldLine(line).split(/[:,]/, 2)
  return rest !== undefined && vocabulary.creditLabels.has(label?.trim() ?? '') && rest.trim() !== '' && isCreditLike(line.slice(line.search(/[:,]/) + 1))
}
