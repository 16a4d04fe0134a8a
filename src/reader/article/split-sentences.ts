/** A sentence of a text: UTF-16 code units, without the white space around it. */
export type SentenceSpan = { start: number; end: number }

/** An initial or a short title before a name ends no sentence: "dr. Ratna", "H. Ahmad", "No. 7". */
const endsWithAbbreviation = /(?:^|[\s(“"])(?:\p{Lu}\p{Ll}?|dr|drs|ir|prof|no|st|tgl|hlm|mr|mrs|ms)\.\s*$/iu

/** Cuts a text into sentences by the rules of its language (Unicode UAX #29, as the browser has them). */
export function splitSentences(text: string, language: string): SentenceSpan[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => ({ start: index, end: index + segment.length }))
  const joined = pieces.reduce<SentenceSpan[]>((sentences, piece) => {
    const last = sentences.at(-1)
    if (last && endsWithAbbreviation.test(text.slice(last.start, last.end))) last.end = piece.end
    else sentences.push({ ...piece })
    return sentences
  }, [])
  return joined.map(({ start, end }) => trimSpan(text, start, end)).filter(({ start, end }) => start < end)
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): SentenceSpan {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}
