import type { InterfaceLanguage } from './interface-language.ts'

const and: Record<InterfaceLanguage, string> = { id: 'dan', en: 'and' }

/** "Sari, Bayu, dan Joko". */
export const writeList = (names: readonly string[], language: InterfaceLanguage): string => names.map((name, index) => name + separatorAfter(index, names.length, language)).join('')

/** What stands after the name at a place of a list: ", ", " and ", ", and ", or nothing after the last. */
export function separatorAfter(index: number, count: number, language: InterfaceLanguage): string {
  const left = count - 1 - index
  if (left === 0) return ''
  if (left > 1) return ', '
  return `${count > 2 ? ',' : ''} ${and[language]} `
}
