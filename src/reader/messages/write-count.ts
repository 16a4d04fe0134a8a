import { numbersOf } from './formats.ts'
import type { Counted } from './messages.ts'
import { remember } from './remember.ts'

const rulesOf = remember((language) => new Intl.PluralRules(language))

/** "1 article", "1,204 articles": the number as the language writes it, the phrase in the form that the number asks for. */
export function writeCount(forms: Counted, count: number, language: string): string {
  const form = forms[rulesOf(language).select(count)] ?? forms.other
  return form.replace('#', numbersOf(language).format(count))
}
