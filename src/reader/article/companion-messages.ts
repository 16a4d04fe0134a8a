/** Words of what helps a reader to find the place again. */
export const companionMessages = {
  id: {
    resume: 'Lanjutkan membaca',
    resumeAt: 'Terakhir Anda sampai di',
    dismiss: 'Tidak perlu',
    toTop: 'Kembali ke atas',
  },
  en: {
    resume: 'Continue reading',
    resumeAt: 'Last time you came to',
    dismiss: 'No, thanks',
    toTop: 'Back to the top',
  },
}
