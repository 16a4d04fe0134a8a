/** A result whose headline is on its way: as high as it will be. */
export function MatchPlaceholder() {
  return (
    <div aria-hidden="true" className="stack-2 py-1">
      <div className="h-6 w-3/4 rounded-sm bg-line" />
      <div className="h-12 w-full rounded-sm bg-line/60" />
      <div className="h-4 w-1/4 rounded-sm bg-line/60" />
    </div>
  )
}
