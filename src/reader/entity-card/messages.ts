/** Words of the card that tells who or what a name in the text is. */
export const cardMessages = {
  id: {
    here: 'Di artikel ini',
    newest: 'Artikel lain terbaru',
    only: 'Hanya disebut dalam artikel ini.',
    unreachable: 'Keterangan lain tidak dapat dimuat sekarang.',
    open: (name: string) => `Buka halaman ${name}`,
    enter: 'Panah bawah: masuk ke keterangan ini.',
  },
  en: {
    here: 'In this article',
    newest: 'Newest other article',
    only: 'Named in this article only.',
    unreachable: 'More about it cannot be loaded now.',
    open: (name: string) => `Open the page of ${name}`,
    enter: 'Arrow down: into this card.',
  },
}
