/** Languages that are written from right to left, by their first subtag (CLDR, "characterOrder"). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** The direction in which a language is written. Arabic script in a language otherwise in Latin ("ms-Arab", Jawi) counts too. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [first = '', second = ''] = language.toLowerCase().split('-')
  if (second === 'arab' || second === 'hebr') return 'rtl'
  return rightToLeft.has(first) && second !== 'latn' ? 'rtl' : 'ltr'
}
