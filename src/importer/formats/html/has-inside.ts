/** Is there an element of one of these names inside? Walked by hand: the tree's library compiles a selector anew at every call. */
export function hasInside(element: Element, names: ReadonlySet<string>): boolean {
  for (const child of element.children) if (names.has(child.localName) || hasInside(child, names)) return true
  return false
}
