export const idPattern = /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*$/u

/** Is this a name that may be part of an address? */
export const isId = (text: string): boolean => idPattern.test(text)
