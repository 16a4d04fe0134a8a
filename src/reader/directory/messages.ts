import type { Counted } from '../messages/messages.ts'

type Words = {
  byName: string
  byUse: string
  order: string
  letters: string
  letterName: (letter: string) => string
  digits: string
  other: string
  allOfLetter: (count: string, letter: string) => string
  names: Counted
  part: (part: string, parts: string) => string
  parts: string
  toMap: string
  toConnections: string
  rankedOnly: (shown: string, total: string) => string
  onceOnly: Counted
  nearest: string
}

export const directoryMessages: Record<'id' | 'en', Words> = {
  id: {
    byName: 'A–Z',
    byUse: 'Paling sering diberitakan',
    order: 'Urutan',
    letters: 'Huruf',
    letterName: (letter) => `Huruf ${letter}`,
    digits: '0–9',
    other: '#',
    allOfLetter: (count, letter) => `Semua ${count} nama berhuruf ${letter}`,
    names: { one: '# nama', other: '# nama' },
    part: (part, parts) => `Bagian ${part} dari ${parts}`,
    parts: 'Bagian',
    toMap: 'Lihat di peta',
    toConnections: 'Lihat hubungannya',
    rankedOnly: (shown, total) => `${shown} yang paling sering diberitakan dari ${total}.`,
    onceOnly: { one: '# lagi dalam satu artikel saja', other: '# lagi dalam satu artikel saja' },
    nearest: 'Mungkin yang Anda cari:',
  },
  en: {
    byName: 'A–Z',
    byUse: 'Most written about',
    order: 'Order',
    letters: 'Letters',
    letterName: (letter) => `Letter ${letter}`,
    digits: '0–9',
    other: '#',
    allOfLetter: (count, letter) => `All ${count} names under ${letter}`,
    names: { one: '# name', other: '# names' },
    part: (part, parts) => `Part ${part} of ${parts}`,
    parts: 'Parts',
    toMap: 'See them on the map',
    toConnections: 'See the connections',
    rankedOnly: (shown, total) => `The ${shown} most written about, of ${total}.`,
    onceOnly: { one: '# more in a single article', other: '# more in a single article each' },
    nearest: 'Perhaps you are looking for:',
  },
}
