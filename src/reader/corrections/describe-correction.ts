import type { Correction } from '../../model/correction.ts'
import type { correctionMessages } from './messages.ts'

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}…` : words)

/** A correction in a sentence. */
export function describeCorrection(correction: Correction, words: (typeof correctionMessages)['id']): string {
  const { says, kinds } = words
  switch (correction.kind) {
    case 'rename':
      return says.rename(correction.entity.name, correction.name)
    case 'merge':
      return says.merge(correction.entity.name, correction.into.name)
    case 'retype':
      return says.retype(correction.entity.name, kinds[correction.to])
    case 'reject':
      return says.reject(correction.entity.name)
    case 'speaker':
      return correction.speaker ? says.speaker(short(correction.quote.words), correction.speaker.name) : says.unknownSpeaker(short(correction.quote.words))
    case 'reject-quote':
      return says.rejectQuote(short(correction.quote.words))
  }
}
