import { remember } from './remember.ts'

/** "6,97" or "6.97". */
export const numbersOf = remember((language) => new Intl.NumberFormat(language))
/** "ID" → "Indonesia". */
export const countriesOf = remember((language) => new Intl.DisplayNames(language, { type: 'region' }))
