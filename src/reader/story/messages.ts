/** Words of the story that an article is part of. */
export const storyMessages = {
  id: {
    title: 'Perjalanan berita',
    following: (name: string) => `Mengikuti: ${name}`,
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    here: 'Sedang dibaca',
    whole: (name: string) => `Semua tentang ${name}`,
  },
  en: {
    title: 'The story so far',
    following: (name: string) => `Following: ${name}`,
    previous: 'Before this',
    next: 'After this',
    here: 'You are reading this',
    whole: (name: string) => `Everything on ${name}`,
  },
}
