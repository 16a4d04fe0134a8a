import type { Counted } from '../messages/messages.ts'

type Words = {
  map: string
  intro: string
  mapOf: string
  mapRegion: string
  loading: string
  failed: string
  tryAgain: string
  zoomIn: string
  zoomOut: string
  whole: string
  indonesia: string
  keyboard: string
  mention: string
  dateline: string
  cluster: Counted
  parted: (names: string) => string
  here: Counted
  place: string
  articles: string
  datelines: string
  country: string
  asTable: string
  notShown: Counted
  empty: string
  placesOf: Counted
  search: string
  source: string
  nothing: string
  showOnMap: (name: string) => string
}

export const mapMessages: Record<'id' | 'en', Words> = {
  id: {
    map: 'Peta',
    intro: 'Di mana berita ini terjadi. Makin besar tandanya, makin banyak artikelnya.',
    mapOf: 'Peta tempat dalam berita',
    mapRegion: 'Peta: geser dengan tombol panah, perbesar dengan + dan −',
    loading: 'Memuat peta …',
    failed: 'Peta tidak dapat dimuat. Tabel di bawah memuat fakta yang sama.',
    tryAgain: 'Coba lagi',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    whole: 'Semua tempat',
    indonesia: 'Indonesia',
    keyboard: 'Tab berpindah dari tanda ke tanda; tombol panah menggeser peta; + dan − mengubah ukurannya.',
    mention: 'disebut dalam berita',
    dateline: 'berita ditulis dari sana',
    cluster: { one: '# tempat', other: '# tempat berdekatan' },
    parted: (names) => `${names}. Perbesar untuk memisahkannya.`,
    here: { one: '# tempat di titik ini', other: '# tempat di titik ini' },
    place: 'Tempat',
    articles: 'Artikel',
    datelines: 'Ditulis di sana',
    country: 'Negara',
    asTable: 'Tempat dalam tabel',
    notShown: { one: '# tempat lain tidak digambar.', other: '# tempat lain tidak digambar; semuanya ada dalam daftar tempat.' },
    empty: 'Belum ada tempat yang diketahui letaknya.',
    placesOf: { one: '# tempat', other: '# tempat' },
    search: 'Saring tabel',
    source: 'Garis pantai dan batas: Natural Earth (domain publik). Batas digambar sebagaimana Natural Earth menggambarnya.',
    nothing: 'Tidak ada tempat dengan nama itu.',
    showOnMap: (name) => `Tunjukkan ${name} di peta`,
  },
  en: {
    map: 'Map',
    intro: 'Where the news is. The larger a mark, the more articles.',
    mapOf: 'Map of places in the news',
    mapRegion: 'Map: move it with the arrow keys, zoom with + and −',
    loading: 'Loading the map …',
    failed: 'The map could not be loaded. The table below has the same facts.',
    tryAgain: 'Try again',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'All places',
    indonesia: 'Indonesia',
    keyboard: 'Tab goes from mark to mark; the arrow keys move the map; + and − zoom.',
    mention: 'named in the news',
    dateline: 'reported from there',
    cluster: { one: '# place', other: '# places close together' },
    parted: (names) => `${names}. Zoom in to part them.`,
    here: { one: '# place at this spot', other: '# places at this spot' },
    place: 'Place',
    articles: 'Articles',
    datelines: 'Reported from there',
    country: 'Country',
    asTable: 'The places as a table',
    notShown: { one: '# more place is not drawn.', other: '# more places are not drawn; the list of places has them all.' },
    empty: 'There is no place yet whose position is known.',
    placesOf: { one: '# place', other: '# places' },
    search: 'Filter the table',
    source: 'Coastlines and borders: Natural Earth (public domain). Borders are drawn as Natural Earth draws them.',
    nothing: 'There is no place of that name.',
    showOnMap: (name) => `Show ${name} on the map`,
  },
}
