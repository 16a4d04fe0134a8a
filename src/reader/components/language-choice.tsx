import { chooseLanguage, interfaceLanguages, type InterfaceLanguage } from '../messages/interface-language.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Choice } from './choice.tsx'

/** In which language the interface speaks; articles stay in their own. */
export function LanguageChoice() {
  const { language, messages } = useSpeech()
  return (
    <Choice label={messages.language} value={language} onChoose={(value) => chooseLanguage(value as InterfaceLanguage)}>
      {Object.entries(interfaceLanguages).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </Choice>
  )
}
