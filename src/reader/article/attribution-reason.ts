import type { Quote } from '../../model/quote.ts'

/** Words for why a speaker was chosen. */
export const reasonMessages = {
  id: {
    unsure: (percent: string) => `Keyakinan program ${percent}.`,
    rules: {
      named: 'Teks menyebut pembicaranya di kalimat itu.',
      subject: 'Pembicaranya subjek kalimat itu.',
      described: 'Teks hanya menggambarkan pembicaranya, tanpa nama.',
      role: 'Disebut dengan jabatannya; namanya ada di tempat lain dalam teks.',
      epithet: 'Disebut dengan sebutan lain; namanya ada di tempat lain dalam teks.',
      pronoun: 'Kalimat itu hanya berkata “dia” atau “ia”.',
      'pronoun-cue': 'Kalimat itu hanya berkata “katanya” atau sejenisnya.',
      'bare-cue': 'Kata “ujar” atau sejenisnya tanpa nama.',
      continued: 'Kutipan ini melanjutkan kutipan sebelumnya.',
      label: 'Namanya berdiri sebagai label di depan kutipan.',
      source: 'Disebut sebagai sumber.',
      later: 'Pembicaranya baru diperkenalkan sesudah kutipan.',
    } as Record<string, string>,
    before: { one: 'Namanya satu paragraf sebelumnya.', other: 'Namanya # paragraf sebelumnya.' },
  },
  en: {
    unsure: (percent: string) => `The program is ${percent} sure.`,
    rules: {
      named: 'The text names the speaker in that sentence.',
      subject: 'The speaker is the subject of that sentence.',
      described: 'The text only describes the speaker, without a name.',
      role: 'Called by role there; the name stands elsewhere in the text.',
      epithet: 'Called by another word there; the name stands elsewhere in the text.',
      pronoun: 'The sentence only says “he” or “she”.',
      'pronoun-cue': 'The sentence only says “katanya” (he or she said) or the like.',
      'bare-cue': 'There is a verb of speaking, but no name with it.',
      continued: 'The quote goes on from the one before.',
      label: 'The name stands as a label before the quote.',
      source: 'Named as the source.',
      later: 'The speaker is introduced only after the quote.',
    } as Record<string, string>,
    before: { one: 'Named one paragraph before.', other: 'Named # paragraphs before.' },
  },
}

/** How many paragraphs before the quote its speaker is named; 0 where it is the same one, after it, or not known. */
export function paragraphsBefore({ content: [first], speaker }: Quote): number {
  if (!first || !speaker?.span) return 0
  return Math.max(0, first.block - speaker.span.block)
}
