import type { Span } from '../../model/span.ts'

/** Do two spans of one body have a character in common? */
export const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.item === b.item && a.start < b.end && b.start < a.end
