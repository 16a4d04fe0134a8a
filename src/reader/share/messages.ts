/** Words of sharing, printing and taking an article along. */
export const shareSheetMessages = {
  id: {
    title: 'Bagikan',
    system: 'Bagikan lewat …',
    copyLink: 'Salin tautan',
    copyCitation: 'Salin sitasi',
    print: 'Cetak',
    markdown: 'Unduh sebagai Markdown',
    epub: 'Unduh sebagai EPUB',
    copied: 'Tersalin.',
    made: 'Berkas dibuat di perangkat ini.',
    failed: 'Peramban ini menolak; coba lagi.',
    accessed: (day: string) => `diakses ${day}`,
  },
  en: {
    title: 'Share',
    system: 'Share via …',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    print: 'Print',
    markdown: 'Download as Markdown',
    epub: 'Download as EPUB',
    copied: 'Copied.',
    made: 'The file was made on this device.',
    failed: 'This browser refused; try again.',
    accessed: (day: string) => `accessed ${day}`,
  },
}
