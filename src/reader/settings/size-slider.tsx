import { useId } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { percentOf, type TextSettings } from './text-settings.ts'

type Props = { label: string; value: TextSettings['size']; onChoose: (value: TextSettings['size']) => void }

const steps = Object.keys(percentOf).length

/** The size of the text in nine steps, from 80 to 200 percent of the edition's own. */
export function SizeSlider({ label, value, onChoose }: Props) {
  const id = useId()
  const { language } = useSpeech()
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(percentOf[value] / 100)
  return (
    <div>
      <div className="flex justify-between text-[0.8125rem] text-soft">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className="even-digits">
          {percent}
        </output>
      </div>
      <div className="flex items-center gap-3 font-serif">
        <span aria-hidden="true" className="text-sm">
          A
        </span>
        <input
          id={id}
          type="range"
          min={1}
          max={steps}
          value={value}
          aria-valuetext={percent}
          onChange={(event) => onChoose(event.target.value as TextSettings['size'])}
          className="h-11 min-w-0 flex-1 cursor-pointer accent-accent"
        />
        <span aria-hidden="true" className="text-2xl">
          A
        </span>
      </div>
    </div>
  )
}
