import { fontParts, type Font } from './card-fonts.ts'

/** Whether our font has every letter of a text. What it has not (Arabic, Chinese) would be empty boxes, or whatever font the building machine happens to have. */
export const canDraw = (text: string, font: Font): boolean =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0).every((point) => fontParts[font].some(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last)))

/** One way to write each letter; no emoji, and nothing that is not seen (soft hyphens, joiners, directions). */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
