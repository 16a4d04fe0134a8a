/** The browser caches of an edition: the service worker fills them, the reader looks into them to say what is there. */
export const cacheNames = {
  /** The empty app with its scripts, styles, fonts and icons: of the newest version, and of those that open pages may still need. */
  app: 'simak-app',
  /** JSON of the edition. */
  data: 'simak-data',
  /** The search index, as far as it was asked for. */
  search: 'simak-search',
  images: 'simak-images',
  /** Articles as they were when they were last opened, where the edition has changed them since. */
  earlier: 'simak-earlier',
} as const
