import type { RawArticle } from '../raw-article.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { editParagraphs } from '../body/edit-paragraphs.ts'

const initials = /(?:^|(?<=[.!?"”]))\s*[([]([A-Za-z]{2,6}(?:\s?[/-]\s?[A-Za-z]{2,6}){0,3})[)\]]$/u

const isAgencyCode = (piece: string, { agencyCodes, agencies }: Vocabulary) => agencyCodes.has(piece.toLowerCase()) || agencies.has(piece.toLowerCase())

/**
 * Moves the initials that close a story ("… ujarnya. (isa/gun)") out of its last paragraph. They become bylines only where nobody
 * is named and several stand there: the last is the editor, as Indonesian newspapers sign. "(ant)" and "(adv)" are no one's initials.
 */
export function moveInitials(article: RawArticle, vocabulary: Vocabulary): RawArticle {
  let found: string[] = []
  const moved = editParagraphs(article, (text, { last }) => {
    const match = last ? initials.exec(text) : null
    if (!match) return undefined
    const [whole, inside = ''] = match
    const pieces = inside.split(/\s?[/-]\s?/)
    // A single word in capitals is an abbreviation: "(BMKG)".
    if (pieces.length === 1 && inside === inside.toUpperCase() && !isAgencyCode(inside, vocabulary)) return undefined
    if (pieces.length === 1 && inside.length > 4 && !isAgencyCode(inside, vocabulary)) return undefined
    found = pieces.filter((piece) => !isAgencyCode(piece, vocabulary))
    return { texts: [text.slice(0, match.index)], notes: [{ step: 'byline', reason: 'initials or agency at the end of the story', text: whole.trim() }] }
  })
  if (article.bylines.length > 0 || found.length < 2) return moved
  return { ...moved, bylines: found.map((name, index) => ({ name, role: index === found.length - 1 ? ('editor' as const) : ('reporter' as const) })) }
}
