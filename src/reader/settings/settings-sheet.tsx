import { FloatingSheet } from '../components/floating-sheet.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { settingsMessages } from './messages.ts'
import { RadioRow } from './radio-row.tsx'
import { SizeSlider } from './size-slider.tsx'
import { chooseText, ownSettings, useTextSettings } from './text-settings.ts'
import { chooseTheme, themes, useTheme } from './theme.ts'

type Props = { onClose: () => void }

/** How the page looks and how its text is set. Every choice shows at once. */
export function SettingsSheet({ onClose }: Props) {
  const words = useSpeech().pick(settingsMessages)
  const settings = useTextSettings()
  const theme = useTheme()
  return (
    <FloatingSheet title={words.title} onClose={onClose}>
      <div className="space-y-4">
        <RadioRow legend={words.theme} values={themes} value={theme} labels={words.themes} onChoose={chooseTheme} isTheme />
        <SizeSlider label={words.size} value={settings.size} onChoose={(size) => chooseText({ size })} />
        <RadioRow legend={words.face} values={['serif', 'sans']} value={settings.face} labels={words.faces} onChoose={(face) => chooseText({ face })} />
        <RadioRow legend={words.leading} values={['tight', 'normal', 'loose']} value={settings.leading} labels={words.leadings} onChoose={(leading) => chooseText({ leading })} />
        <RadioRow legend={words.width} values={['narrow', 'normal', 'wide']} value={settings.width} labels={words.widths} onChoose={(width) => chooseText({ width })} />
        <RadioRow legend={words.align} values={['start', 'justify']} value={settings.align} labels={words.aligns} onChoose={(align) => chooseText({ align })} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line pt-2 text-[0.8125rem] text-soft">
          <p>{words.kept}</p>
          <button type="button" onClick={() => chooseText(ownSettings)} className="min-h-11 underline decoration-line underline-offset-4 hover:decoration-current">
            {words.reset}
          </button>
        </div>
      </div>
    </FloatingSheet>
  )
}
