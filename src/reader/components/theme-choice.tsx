import { useSpeech } from '../messages/message-context.tsx'
import { chooseTheme, themes, useTheme, type Theme } from '../settings/theme.ts'
import { Choice } from './choice.tsx'

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const { messages } = useSpeech()
  const theme = useTheme()
  return (
    <Choice label={messages.theme} value={theme} onChoose={(value) => chooseTheme(value as Theme)}>
      {themes.map((name) => (
        <option key={name} value={name}>
          {messages.themes[name]}
        </option>
      ))}
    </Choice>
  )
}
