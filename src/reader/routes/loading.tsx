/** Shown while the empty shell reads its first data. Wordless: the language is not known yet. */
export function Loading() {
  return (
    <div role="status" aria-label="Simak" className="mx-auto max-w-2xl animate-pulse px-5 pt-24">
      <div className="h-4 w-24 rounded bg-line" />
      <div className="mt-5 h-9 rounded bg-line" />
      <div className="mt-3 h-9 w-2/3 rounded bg-line" />
      <div className="mt-10 stack-3">
        {['w-full', 'w-11/12', 'w-full', 'w-4/5', 'w-full', 'w-2/3'].map((width, line) => (
          <div key={line} className={`h-4 rounded bg-line ${width}`} />
        ))}
      </div>
    </div>
  )
}
