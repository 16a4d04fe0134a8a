import type { Block } from '../../../model/block.ts'
import type { DateLine } from '../../dates/read-date-line.ts'
import type { LabelledByline } from '../../bylines/read-byline.ts'
import type { BylineRole, ClutterRule } from '../../vocabulary/vocabulary.ts'

/** What a line of a copied page is, as far as the line itself tells. */
export type LineKind =
  | { is: 'text' }
  | { is: 'separator' }
  | { is: 'breadcrumb'; section: string }
  | { is: 'date'; date: DateLine }
  | { is: 'publisher'; name: string; bylines: LabelledByline[]; /** It is on the list, or a host. */ known: boolean }
  | { is: 'byline'; bylines: LabelledByline[] }
  | { is: 'byline-label'; role: BylineRole }
  | { is: 'topics'; names: string[] }
  | { is: 'caption'; text: string; credit?: string }
  | { is: 'clutter'; rule: ClutterRule }
  /** Not a line but a list, quotation or figure of a marked-up page. */
  | { is: 'block' }
  // Said by its place on the page, not by the line itself:
  | { is: 'headline' }
  | { is: 'standfirst' }
  | { is: 'place' }
  | { is: 'section' }
  | { is: 'dropped'; step: string; reason: string }

export type Line = {
  text: string
  /** A blank line (or the page's beginning) stands before it. */
  afterBlank: boolean
  kind: LineKind
  /** The block that it came from, on a marked-up page. */
  block?: Block
}
