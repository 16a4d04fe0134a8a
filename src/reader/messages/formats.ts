import { remember } from './remember.ts'

/** "6,97" or "6.97". */
export const numbersOf = remember((language) => new Intl.NumberFormat(language))
/** "83%": of a share from 0 to 1. */
export const percentagesOf = remember((language) => new Intl.NumberFormat(language, { style: 'percent' }))
/** "Sari, Bayu, dan Joko". */
export const listsOf = remember((language) => new Intl.ListFormat(language))
/** "ID" → "Indonesia". */
export const countriesOf = remember((language) => new Intl.DisplayNames(language, { type: 'region' }))
