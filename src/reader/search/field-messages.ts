/** Words of the search field, which stands on every page. */
export const fieldMessages = {
  id: { search: 'Cari', placeholder: 'Cari berita, tokoh, tempat' },
  en: { search: 'Search', placeholder: 'Search news, people, places' },
}
