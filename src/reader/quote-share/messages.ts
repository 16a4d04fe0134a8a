/** Words for passing one quote on. */
export const shareMessages = {
  id: {
    share: 'Bagikan',
    shareQuote: (speaker: string) => `Bagikan kutipan ${speaker}`,
    copyLink: 'Salin tautan',
    copyWords: 'Salin kutipan',
    picture: 'Kartu gambar',
    copied: 'Tersalin',
    saved: 'Kartu tersimpan',
    failed: 'Peramban ini menolak; coba lagi',
    reported: 'Secara tidak langsung',
  },
  en: {
    share: 'Share',
    shareQuote: (speaker: string) => `Share the quote of ${speaker}`,
    copyLink: 'Copy link',
    copyWords: 'Copy quote',
    picture: 'Picture card',
    copied: 'Copied',
    saved: 'Card saved',
    failed: 'This browser refused; try again',
    reported: 'Reported speech',
  },
}
