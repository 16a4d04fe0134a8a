import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { creditExpressions } from './credit-expressions.ts'
import { isCreditLike } from './is-credit-like.ts'

export type Caption = { text: string; credit?: string }

/**
 * How sure one must be that a line is a caption: "marked" lines carry a label or an agency with a name ("Foto: …",
 * "(ANTARA/Budi Hartono)"); "placed" ones stand where a page has its picture, so that "… 15 Februari 2018./Reuters" is enough.
 */
export type CaptionCertainty = 'marked' | 'placed'

const longestCaption = 600
/** A credit stands at the end and is no longer than this. */
const longestCredit = 110
/** Behind "Foto: …" a longer text is a paragraph that the page ran together with its caption. */
const longestLabelled = 260

/**
 * Parts a caption from its credit: "Petani memanen padi./Reuters" → "Petani memanen padi." and "Reuters".
 * @returns undefined when the line is no caption, as far as one can see from a credit
 */
export function partCredit(whole: string, vocabulary: Vocabulary, certainty: CaptionCertainty): Caption | undefined {
  const line = whole.length > longestCaption ? whole : whole.replace(creditExpressions(vocabulary).tail, '')
  if (line.length > longestCaption) return undefined
  // Paragraphs are many and captions few: without one of these near its end a line has no credit, and the slow looks are spared.
  if (certainty === 'marked' && !/[/:：]/.test(line.slice(-longestCredit)) && !/^\p{L}[\p{L} ]{2,24}[:,]/u.test(line)) return undefined
  return (
    readLabelledCaption(line, vocabulary) ??
    readLeadingCredit(line, vocabulary) ??
    readTrailingCredit(line, vocabulary) ??
    readBracketedCredit(line, vocabulary, certainty) ??
    readAgencyPath(line, vocabulary, certainty) ??
    (certainty === 'placed' ? readSlashedCredit(line) : undefined)
  )
}

const caption = (text: string, credit: string | undefined): Caption => {
  const words = text.replace(/[\s|/–—©([-]+$/u, '').trim()
  const by = credit?.replace(/^[\s/|–—-]+|[\s.|/]+$/gu, '').trim()
  return { text: words, ...(by ? { credit: by } : {}) }
}

/** "Keterangan gambar, Petani memanen padi." The credit may still stand at its end. */
function readLabelledCaption(line: string, vocabulary: Vocabulary): Caption | undefined {
  const words = creditExpressions(vocabulary).captionLabel.exec(line)?.[1]
  return words === undefined ? undefined : (partCredit(words, vocabulary, 'placed') ?? caption(words, undefined))
}

/** "Foto: Budi Hartono/Harian Kota" is only a credit, "Ilustrasi: petani memanen padi di sawah …" only a caption. */
function readLeadingCredit(line: string, vocabulary: Vocabulary): Caption | undefined {
  const rest = creditExpressions(vocabulary).leading.exec(line)?.[1]
  if (rest === undefined) return undefined
  const inner = readBracketedCredit(rest, vocabulary, 'placed') ?? readAgencyPath(rest, vocabulary, 'placed')
  if (inner && inner.text !== '') return inner
  if (isCreditLike(rest)) return caption('', rest)
  return rest.length <= longestLabelled ? caption(rest, undefined) : undefined
}

/** "… di Jakarta. Foto: Budi Hartono/Harian Kota", "… | Photograph: Ann Lee/PA", "… (Foto: Budi Hartono)". */
function readTrailingCredit(line: string, vocabulary: Vocabulary): Caption | undefined {
  const colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'))
  if (colon <= 0 || line.length - colon > longestCredit) return undefined
  const label = creditExpressions(vocabulary).labelAtEnd.exec(line.slice(Math.max(0, colon - 40), colon))
  if (!label) return undefined
  const text = line.slice(0, colon - label[0].length)
  const credit = line.slice(colon + 1).replace(/[)\]]\.?$/, '')
  return text.trim() !== '' && isCreditLike(credit) && credit.trim() !== '' ? caption(text, credit) : undefined
}

/** "… (ANTARA/Budi Hartono)", "… (AP Photo/Ann Lee)", "… (Dok. Humas)", in a picture's place also "… (Kota/Ani Suryani)". */
function readBracketedCredit(line: string, vocabulary: Vocabulary, certainty: CaptionCertainty): Caption | undefined {
  const match = /^(.*?)[\s.]*[([]([^()[\]]{2,80})[)\]]\.?$/su.exec(line)
  if (!match) return undefined
  const [, text = '', inside = ''] = match
  const { leading, mentions } = creditExpressions(vocabulary)
  const labelled = leading.exec(inside)?.[1] ?? (/^(?:dok|doc)\.?\s+\p{Lu}/iu.test(inside) ? inside : undefined)
  const isPath = /^[\p{L}@][^/]*\/\s?\p{Lu}/u.test(inside)
  if (!isCreditLike(labelled ?? inside)) return undefined
  if (labelled === undefined) {
    // "(Antara)" may close a story taken from an agency, "(BNPB)" explains a name; with a slash and a name it is a picture's.
    const isAgency = mentions.test(inside) && (isPath || certainty === 'placed') && (isPath || /[.!?”"]\s*[([][^([]*$/.test(line))
    if (!isAgency && !(isPath && certainty === 'placed')) return undefined
    if (certainty === 'marked' && /["“”]/.test(text)) return undefined
  }
  const stop = /[.!?]$/.test(text) || !/^\s*\./.test(line.slice(text.length)) ? '' : '.'
  return caption(text + stop, labelled ?? inside)
}

/** "… ANTARA FOTO/Budi Hartono/foc.", "… 2022. TEMPO/Ani Suryani", and where a picture stands "… - Reuters". */
function readAgencyPath(line: string, vocabulary: Vocabulary, certainty: CaptionCertainty): Caption | undefined {
  const tail = line.slice(-longestCredit)
  if (certainty === 'marked' && (!tail.includes('/') || /["“”]/.test(line))) return undefined
  const { path, bare, named } = creditExpressions(vocabulary)
  const credit = (tail.includes('/') ? (path.exec(tail)?.[1] ?? named.exec(tail)?.[1]) : undefined) ?? (certainty === 'placed' ? bare.exec(tail)?.[1] : undefined)
  if (credit === undefined || !isCreditLike(credit)) return undefined
  return caption(line.slice(0, line.lastIndexOf(credit)), credit)
}

/** "… di Brussels, 15 Februari 2018./Reuters": whatever names stand behind the last slash of a line in the picture's place. */
function readSlashedCredit(line: string): Caption | undefined {
  const match = /^(.{20,}?[.\s)”"])\s*\/\s*(\p{Lu}[^.,\d]{1,50})\.?$/su.exec(line)
  if (!match) return undefined
  const [, text = '', credit = ''] = match
  return isCreditLike(credit.replace(/\//g, ' ')) ? caption(text, credit) : undefined
}
