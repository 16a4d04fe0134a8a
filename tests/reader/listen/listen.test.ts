import { beforeEach, describe, expect, test, vi } from 'vitest'
import { splitSentences } from '../../../src/reader/article/split-sentences.ts'
import { chooseVoices, type Voices } from '../../../src/reader/listen/choose-voices.ts'
import { makePlayer, type PlayerState } from '../../../src/reader/listen/make-player.ts'
import { writeScript } from '../../../src/reader/listen/write-script.ts'
import { sampleArticle } from '../../support/sample-article.ts'

const article = sampleArticle()
const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({ name: lang, voiceURI: lang, lang, localService: true, default: false, ...more }) as SpeechSynthesisVoice

describe('sentences', () => {
  test.each([
    ['Airnya naik. Pasar tutup.', ['Airnya naik.', 'Pasar tutup.']],
    ['Kata dr. Ratna, pasar buka. Warga senang.', ['Kata dr. Ratna, pasar buka.', 'Warga senang.']],
    ['Menurut H. Samad, air naik.', ['Menurut H. Samad, air naik.']],
    ['  Satu kalimat  ', ['Satu kalimat']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(splitSentences(text, 'id').map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('the script', () => {
  const script = writeScript(article)

  test('begins with the headline', () => expect(script[0]).toMatchObject({ text: article.headline, isQuote: false }))

  test('every line stands where its span says', () => {
    for (const { text, span } of script) {
      if (!span) continue
      const block = article.body[span.block]!
      expect((block.type === 'list' ? block.items[span.item!]! : block.text).slice(span.start, span.end)).toContain(text)
    }
  })

  test('words of a speaker are lines of their own, announced where the sentence begins with them', () => {
    const quotes = script.filter(({ isQuote }) => isQuote)
    expect(quotes[0]).toMatchObject({ text: 'Kami senang,', announcement: 'Ratna Wiyandari berkata:' })
    expect(quotes[1]?.announcement).toBeUndefined() // the same speaker goes on
    expect(quotes.at(-1)).toMatchObject({ text: 'Airnya naik,', announcement: 'seorang pedagang berkata:' })
  })

  test('no line is without a word', () => {
    for (const { text } of script) expect(text).toMatch(/\p{L}/u)
  })
})

describe('voices', () => {
  test('of the language only, two where there are two', () => {
    const voices = [voice('en-US', { default: true }), voice('id-ID'), voice('in_ID')]
    expect(chooseVoices(voices, 'id')).toEqual({ narrator: voices[1], quoted: voices[2], isRemote: false })
    expect(chooseVoices(voices, 'ar')).toBeUndefined()
  })

  test('that send the text away only where there is no other, and marked', () => {
    const remote = voice('id-ID', { localService: false, default: true })
    expect(chooseVoices([remote], 'id')).toMatchObject({ narrator: remote, isRemote: true })
    expect(chooseVoices([remote, voice('id')], 'id')).toMatchObject({ isRemote: false, quoted: undefined })
  })
})

describe('the player', () => {
  let spoken: (EventTarget & { text: string; voice: SpeechSynthesisVoice; rate: number })[] = []
  const synthesis = { cancel: vi.fn<() => void>(), speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance) } as unknown as SpeechSynthesis
  const finishLine = () => spoken.at(-1)?.dispatchEvent(new Event('end'))

  beforeEach(() => {
    spoken = []
    vi.stubGlobal('SpeechSynthesisUtterance', class extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    })
  })

  const start = (voices: Voices) => {
    const states: PlayerState[] = []
    const player = makePlayer({ script: writeScript(article), voices, language: 'id', rate: 1, synthesis, tell: (state) => states.push(state) })
    player.play()
    return { player, states }
  }
  const one: Voices = { narrator: voice('id'), isRemote: false }
  const two: Voices = { ...one, quoted: voice('id-ID') }

  test('reads line after line to the end, then stands at the beginning', () => {
    const { states } = start(two)
    for (let line = 0; line < writeScript(article).length; line += 1) finishLine()
    expect(spoken.map(({ text }) => text)).toEqual(writeScript(article).map(({ text }) => text))
    expect(states.at(-1)).toEqual({ status: 'ended', line: 0 })
  })

  test('quoted words have the other voice and no announcement, or an announcement where there is one voice', () => {
    start(two)
    while (!spoken.at(-1)?.text.startsWith('Kami senang')) finishLine()
    expect(spoken.at(-1)?.voice).toBe(two.quoted)
    expect(spoken.map(({ text }) => text)).not.toContain('Ratna Wiyandari berkata:')
    spoken = []
    start(one)
    while (!spoken.at(-1)?.text.startsWith('Kami senang')) finishLine()
    expect(spoken.at(-2)?.text).toBe('Ratna Wiyandari berkata:')
  })

  test('paused it says nothing, played again it begins the line anew; a late end of the old line moves nothing', () => {
    const { player, states } = start(one)
    finishLine()
    const old = spoken.at(-1)
    player.pause()
    old?.dispatchEvent(new Event('end'))
    expect(states.at(-1)).toEqual({ status: 'paused', line: 1 })
    player.play()
    expect(spoken.at(-1)?.text).toBe(old?.text)
  })

  test('skips by sentences, not beyond the ends', () => {
    const { player, states } = start(one)
    player.skip(2)
    expect(states.at(-1)?.line).toBe(2)
    player.skip(-5)
    expect(states.at(-1)?.line).toBe(0)
    player.skip(500)
    expect(states.at(-1)?.status).toBe('playing')
  })

  test('takes a new speed at once', () => {
    const { player } = start(one)
    player.setRate(1.5)
    expect(spoken.at(-1)?.rate).toBe(1.5)
  })

  test('says when the device fails, and not when it was told to stop', () => {
    const { states } = start(one)
    spoken.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }))
    expect(states.at(-1)?.status).toBe('playing')
    spoken.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error: 'audio-hardware' }))
    expect(states.at(-1)?.status).toBe('failed')
  })
})
