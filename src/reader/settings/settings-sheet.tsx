import { FloatingSheet } from '../components/floating-sheet.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { shortcutMessages } from '../shortcuts/messages.ts'
import { chooseShortcuts, useShortcutsOn } from '../shortcuts/shortcut-choice.ts'
import { settingsMessages } from './messages.ts'
import { RadioRow } from './radio-row.tsx'
import { SizeSlider } from './size-slider.tsx'
import { chooseText, ownSettings, useTextSettings } from './text-settings.ts'
import { chooseTheme, themes, useTheme } from './theme.ts'

type Props = { onClose: () => void }

/** How the page looks and how its text is set. Every choice shows at once. */
export function SettingsSheet({ onClose }: Props) {
  const { pick } = useSpeech()
  const words = pick(settingsMessages)
  const shortcuts = useShortcutsOn()
  const settings = useTextSettings()
  const theme = useTheme()
  return (
    <FloatingSheet title={words.title} onClose={onClose}>
      <div className="stack-4">
        <RadioRow legend={words.theme} values={themes} value={theme} labels={words.themes} onChoose={chooseTheme} isTheme />
        <SizeSlider label={words.size} value={settings.size} onChoose={(size) => chooseText({ size })} />
        <RadioRow legend={words.face} values={['serif', 'sans']} value={settings.face} labels={words.faces} onChoose={(face) => chooseText({ face })} />
        <RadioRow legend={words.leading} values={['tight', 'normal', 'loose']} value={settings.leading} labels={words.leadings} onChoose={(leading) => chooseText({ leading })} />
        <RadioRow legend={words.width} values={['narrow', 'normal', 'wide']} value={settings.width} labels={words.widths} onChoose={(width) => chooseText({ width })} />
        <RadioRow legend={words.align} values={['start', 'justify']} value={settings.align} labels={words.aligns} onChoose={(align) => chooseText({ align })} />
        <label className="flex min-h-11 cursor-pointer items-center gap-3 text-[0.8125rem] [@media(hover:none)]:hidden">
          <input type="checkbox" checked={shortcuts} onChange={(event) => chooseShortcuts(event.target.checked)} className="size-5 shrink-0 accent-accent" />
          {pick(shortcutMessages).use}
        </label>
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
