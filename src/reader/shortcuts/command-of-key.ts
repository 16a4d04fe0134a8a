const commands = { '?': 'help', '/': 'search', h: 'home', j: 'next', k: 'previous', q: 'quotes', e: 'names', s: 'save', t: 'top' } as const

export type Command = (typeof commands)[keyof typeof commands]

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target' | 'defaultPrevented'>

/**
 * What a key press asks for, if anything. A key with Ctrl, Alt or Cmd belongs to the browser,
 * and while something is typed or chosen every key belongs to the field.
 */
export function commandOfKey({ key, ctrlKey, metaKey, altKey, isComposing, target, defaultPrevented }: Press): Command | undefined {
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return undefined
  if (target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [contenteditable="true"], dialog'))) return undefined
  return Object.hasOwn(commands, key) ? commands[key as keyof typeof commands] : undefined
}
