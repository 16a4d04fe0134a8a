/** Whose voices read: the narrator's, and another one for people who are quoted, where the device has two. */
export type Voices = { narrator: SpeechSynthesisVoice; quoted?: SpeechSynthesisVoice; isRemote: boolean }

/** "in_ID" is how old Android writes "id-ID". */
const languageOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').replace(/^in\b/i, 'id').slice(0, 2).toLowerCase()

/**
 * Voices of the device in a language, the default one first; those that send the text to the maker of the browser only
 * where there is no other, and marked. Undefined where the browser has no voice for the language.
 */
export function chooseVoices(voices: readonly SpeechSynthesisVoice[], language: string): Voices | undefined {
  const speaking = voices.filter((voice) => languageOf(voice) === language.slice(0, 2)).toSorted((a, b) => Number(b.default) - Number(a.default))
  const local = speaking.filter(({ localService }) => localService)
  const [narrator, quoted] = local.length > 0 ? local : speaking
  return narrator && { narrator, quoted, isRemote: local.length === 0 }
}

/** Some browsers know their voices only after a while. */
export function readVoices(synthesis: SpeechSynthesis, patience = 1_500): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices()
  if (voices.length > 0) return Promise.resolve(voices)
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      synthesis.removeEventListener('voiceschanged', done)
      resolve(synthesis.getVoices())
    }
    const timer = setTimeout(done, patience)
    synthesis.addEventListener('voiceschanged', done)
  })
}
