import { useId } from 'react'

type Props<Value extends string> = {
  legend: string
  values: readonly Value[]
  value: Value
  labels: Readonly<Record<Value, string>>
  onChoose: (value: Value) => void
  /** Each choice in the colours that it stands for. */
  isTheme?: boolean
}

/** One of a few values, all in sight; the arrow keys go from one to the next. */
export function RadioRow<Value extends string>({ legend, values, value, labels, onChoose, isTheme = false }: Props<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.8125rem] text-soft">{legend}</legend>
      <div className="flex gap-1.5">
        {values.map((choice) => (
          <label
            key={choice}
            data-swatch={isTheme ? choice : undefined}
            className="relative flex min-h-11 min-w-0 flex-auto cursor-pointer items-center justify-center rounded-md border border-line px-1.5 text-center text-[0.8125rem] leading-tight has-checked:border-accent has-checked:font-semibold has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} className="absolute inset-0 cursor-pointer appearance-none rounded-md outline-none" />
            {labels[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
