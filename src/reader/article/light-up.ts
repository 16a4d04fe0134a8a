/** Names of what can be lit up in the text, each with its colour in the style sheet. */
export type Light = 'listening' | 'marked' | 'noted' | 'chosen'

/**
 * Lights up ranges of the page under a name: what was lit under it before goes out. By the CSS Custom Highlight API,
 * or where the browser has none by spans laid over the lines; the text itself, which is React's, is never touched.
 */
export function lightUp(name: Light, ranges: readonly Range[]): void {
  if ('highlights' in CSS && typeof Highlight === 'function') {
    if (ranges.length === 0) CSS.highlights.delete(name)
    else CSS.highlights.set(name, new Highlight(...ranges))
    document.documentElement.toggleAttribute('data-lit', CSS.highlights.size > 0)
    return
  }
  for (const span of document.querySelectorAll(`[data-light="${name}"]`)) span.remove()
  for (const range of ranges)
    for (const { left, top, width, height } of range.getClientRects()) {
      const span = document.createElement('span')
      span.dataset.light = name
      span.ariaHidden = 'true'
      Object.assign(span.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px`, width: `${width}px`, height: `${height}px` })
      document.body.append(span)
    }
}
