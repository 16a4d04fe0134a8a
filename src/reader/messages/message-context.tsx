import { createContext, use, useMemo, type ReactNode } from 'react'
import { en } from './en.ts'
import { id } from './id.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { Counted, Messages } from './messages.ts'
import { writeCount } from './write-count.ts'
import { writeDate } from './write-date.ts'

const byLanguage: Record<InterfaceLanguage, Messages> = { id, en }

type Speech = {
  language: InterfaceLanguage
  messages: Messages
  /** Words that only one part of the app needs stand with that part, for its own chunk: `{ id: …, en: … }`. */
  pick: <T>(byLanguage: Record<InterfaceLanguage, T>) => T
  count: (forms: Counted, count: number) => string
  date: (published: string, form?: 'long' | 'short') => string
}

const SpeechContext = createContext<Speech | undefined>(undefined)

type Props = { language: InterfaceLanguage; timeZone: string; children: ReactNode }

/** Gives every component below the words, numbers and dates of the interface's language. */
export function SpeechProvider({ language, timeZone, children }: Props) {
  // one for as long as the language stays: all that speaks is rendered anew with another
  const speech = useMemo<Speech>(
    () => ({
      language,
      messages: byLanguage[language],
      pick: (words) => words[language],
      count: (forms, count) => writeCount(forms, count, language),
      date: (published, form) => writeDate(published, language, timeZone, form),
    }),
    [language, timeZone],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** @throws outside a SpeechProvider */
export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('useSpeech needs a SpeechProvider above it')
  return speech
}
