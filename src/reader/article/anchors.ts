import type { EntityKind } from '../../model/entity.ts'

/** Names of the places inside an article page; a quote's own id ("q3") is its place in the text. */
export const anchors = {
  quoteEntry: (quote: string) => `entry-${quote}`,
  /** A heading, by its place in the body. */
  section: (block: number) => `section-${block}`,
  mention: (kind: EntityKind, id: string, number: number) => `${kind}-${id}-${number}`,
} as const

export const panelIds = { quotes: 'quotes-panel', names: 'names-panel' } as const

/** Opens a panel where it is a sheet; beside the text it is always open. */
export function openPanel(panel: keyof typeof panelIds): void {
  const element = document.getElementById(panelIds[panel])
  if (element && getComputedStyle(element).display === 'none') element.showPopover?.()
}

export function closePanels(): void {
  for (const id of Object.values(panelIds)) {
    const element = document.getElementById(id)
    if (element?.matches(':popover-open')) element.hidePopover()
  }
}
