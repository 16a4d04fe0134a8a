import type { Counted } from '../messages/messages.ts'

type Words = { story: string; heard: string; heardIntro: string; silent: string; silentIntro: string; words: Counted; quotes: Counted; articles: Counted; undated: string; unnamed: string }

export const topicMessages: Record<'id' | 'en', Words> = {
  id: {
    story: 'Ceritanya dari waktu ke waktu',
    heard: 'Siapa yang bersuara',
    heardIntro: 'Menurut jumlah kutipan, dengan banyaknya kata yang dimuat.',
    silent: 'Dibicarakan, tanpa suara',
    silentIntro: 'Disebut dalam artikel-artikel ini, tetapi tidak dikutip.',
    words: { one: '# kata', other: '# kata' },
    quotes: { one: '# kutipan', other: '# kutipan' },
    articles: { one: '# artikel', other: '# artikel' },
    undated: 'Tanpa tanggal',
    unnamed: 'tanpa nama',
  },
  en: {
    story: 'The story in time',
    heard: 'Who is heard',
    heardIntro: 'By number of quotes, with how many words were printed.',
    silent: 'Talked about, not heard',
    silentIntro: 'Named in these articles, but not quoted.',
    words: { one: '# word', other: '# words' },
    quotes: { one: '# quote', other: '# quotes' },
    articles: { one: '# article', other: '# articles' },
    undated: 'No date',
    unnamed: 'unnamed',
  },
}
