import type { Note } from '../../model/provenance.ts'

/**
 * Takes out what no reader sees: control characters, lone surrogates, zero-width marks; makes all line ends "\n".
 * What may have carried meaning (control characters, lone surrogates) is noted.
 */
export function cleanCharacters(text: string): { text: string; notes: Note[] } {
  const notes: Note[] = []
  const count = (pattern: RegExp, reason: string) => {
    const found = text.match(pattern)
    if (found) notes.push({ step: 'characters', reason, text: `${found.length} of them` })
  }
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g
  count(control, 'control characters removed')
  count(/\p{Surrogate}/gu, 'halves of characters replaced')
  return {
    text: text
      .replace(control, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\r\n?|\u0085|\u2028|\u2029|\f/g, '\n')
      .replace(/[\u00ad\u200b\u200e\u2060\ufeff]/g, ''),
    notes,
  }
}
