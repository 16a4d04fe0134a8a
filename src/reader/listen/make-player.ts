import type { Voices } from './choose-voices.ts'
import type { Line } from './write-script.ts'

export type PlayerState = { status: 'playing' | 'paused' | 'ended' | 'failed'; line: number }

export type Player = {
  play: () => void
  pause: () => void
  /** Goes some sentences on (or back) and, if it was reading, reads on from there. */
  skip: (sentences: number) => void
  /** 1 is the voice's own speed. */
  setRate: (rate: number) => void
  stop: () => void
}

type Options = { script: readonly Line[]; voices: Voices; language: string; rate: number; synthesis: SpeechSynthesis; tell: (state: PlayerState) => void }

/**
 * Reads a script aloud, line after line. To pause is to stop and later to begin the line anew: the platform's own pause
 * loses its place on Android and falls silent in Chrome after a quarter of a minute.
 */
export function makePlayer({ script, voices, language, rate, synthesis, tell }: Options): Player {
  let line = 0
  let isPlaying = false
  /** What an utterance of an earlier turn still reports does not count. */
  let turn = 0

  const say = (text: string, voice: SpeechSynthesisVoice, onEnd?: () => void) => {
    const mine = turn
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { voice, lang: language, rate })
    if (onEnd) utterance.addEventListener('end', () => mine === turn && onEnd())
    utterance.addEventListener('error', ({ error }) => {
      if (mine !== turn || error === 'interrupted' || error === 'canceled') return
      finish('failed')
    })
    synthesis.speak(utterance)
  }

  const finish = (status: 'ended' | 'failed') => {
    turn += 1
    isPlaying = false
    if (status === 'ended') line = 0
    tell({ status, line })
  }

  const begin = () => {
    turn += 1
    synthesis.cancel()
    const current = script[line]
    if (!current) return finish('ended')
    tell({ status: isPlaying ? 'playing' : 'paused', line })
    if (!isPlaying) return undefined
    if (current.announcement && !voices.quoted) say(current.announcement, voices.narrator)
    return say(current.text, current.isQuote ? (voices.quoted ?? voices.narrator) : voices.narrator, () => {
      line += 1
      begin()
    })
  }

  return {
    play: () => {
      isPlaying = true
      begin()
    },
    pause: () => {
      isPlaying = false
      begin()
    },
    skip: (sentences) => {
      const last = script.at(-1)?.sentence ?? 0
      const target = Math.min(last, Math.max(0, (script[line]?.sentence ?? 0) + sentences))
      const reached = script.findIndex(({ sentence }) => sentence >= target)
      line = Math.max(0, reached)
      begin()
    },
    setRate: (faster) => {
      rate = faster
      if (isPlaying) begin()
    },
    stop: () => {
      turn += 1
      isPlaying = false
      synthesis.cancel()
    },
  }
}
