import type { InterfaceLanguage } from './interface-language.ts'
import type { Counted } from './messages.ts'

const thousands: Record<InterfaceLanguage, string> = { id: '.', en: ',' }

/** "1 article", "1,204 articles": a whole number as the language writes it, the phrase in the form that the number asks for. */
export const writeCount = ({ one, other }: Counted, count: number, language: InterfaceLanguage): string => (count === 1 ? one : other).replace('#', writeWhole(count, language))

/** "1.204" or "1,204". */
export const writeWhole = (number: number, language: InterfaceLanguage): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, thousands[language])
