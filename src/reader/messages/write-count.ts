import type { Counted } from './messages.ts'

/** "1 article", "1,204 articles": the number as the language writes it, the phrase in the form that the number asks for. */
export function writeCount(forms: Counted, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return form.replace('#', new Intl.NumberFormat(language).format(count))
}
