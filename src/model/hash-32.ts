/** A 32-bit integer that comes from a text (FNV-1a of Fowler, Noll, Vo 1991, over UTF-16 code units). Neither secret nor free of collisions. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
