/** Words for why articles stand beside each other; a name or names follow. */
export const relatedMessages = {
  id: {
    sameStory: 'Berita ini di penerbit lain',
    why: { quoted: 'Keduanya mengutip', about: 'Keduanya tentang', named: 'Keduanya menyebut', words: 'Judulnya sama-sama memuat' },
  },
  en: {
    sameStory: 'This story from other publishers',
    why: { quoted: 'Both quote', about: 'Both are about', named: 'Both mention', words: 'Both headlines say' },
  },
}
