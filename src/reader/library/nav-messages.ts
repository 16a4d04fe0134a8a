/** The parts of the reader's library. */
export const navMessages = {
  id: { name: 'Pustaka Anda', saved: 'Tersimpan', own: 'Milik Anda', annotations: 'Sorotan & catatan', history: 'Riwayat', corrections: 'Koreksi', library: 'Cadangan' },
  en: { name: 'Your library', saved: 'Saved', own: 'Your own', annotations: 'Highlights & notes', history: 'History', corrections: 'Corrections', library: 'Backup' },
}
