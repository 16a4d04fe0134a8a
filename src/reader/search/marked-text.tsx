type Props = { text: string; marks: readonly { start: number; end: number }[] }

/** A text with what was looked for marked in it. */
export function MarkedText({ text, marks }: Props) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="rounded-[2px] bg-spot text-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
