import { expect, test } from 'vitest'
import type { InterfaceLanguage } from '../../../src/reader/messages/interface-language.ts'
import { writeList } from '../../../src/reader/messages/write-list.ts'

test.each<InterfaceLanguage>(['id', 'en'])('names are listed as the language data of the platform has it: %s', (language) => {
  const platform = new Intl.ListFormat(language)
  const names = ['Sari', 'Bayu', 'Joko', 'Wati']
  for (const count of [0, 1, 2, 3, 4]) expect(writeList(names.slice(0, count), language)).toBe(platform.format(names.slice(0, count)))
})
