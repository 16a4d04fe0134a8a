import { useSpeech } from '../messages/message-context.tsx'
import { directoryMessages } from './messages.ts'

/** "a" → "A", "digits" → "0–9". */
export function useLetterName(): (letter: string) => string {
  const words = useSpeech().pick(directoryMessages)
  return (letter) => (letter === 'digits' ? words.digits : letter === 'other' ? words.other : letter.toUpperCase())
}
