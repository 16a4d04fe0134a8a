/** The browser caches of an edition: the service worker fills them, the reader looks into them to say what is there. */
export const cacheNames = {
  /** Prerendered pages that were opened. */
  pages: 'simak-pages',
  /** JSON of the edition. */
  data: 'simak-data',
  /** The search index, as far as it was asked for. */
  search: 'simak-search',
  images: 'simak-images',
  fonts: 'simak-fonts',
} as const
