import type { Counted } from '../messages/messages.ts'

type Words = { near: string; kilometres: string; datelines: Counted; onMap: string }

export const placeMessages: Record<'id' | 'en', Words> = {
  id: {
    near: 'Tempat di sekitarnya',
    kilometres: '# km',
    datelines: { one: '# artikel ditulis dari sini', other: '# artikel ditulis dari sini' },
    onMap: 'Lihat di peta',
  },
  en: {
    near: 'Places nearby',
    kilometres: '# km',
    datelines: { one: '# article written here', other: '# articles written here' },
    onMap: 'See on the map',
  },
}
