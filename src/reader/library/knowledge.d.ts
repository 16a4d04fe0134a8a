/** Addresses of what importer and annotator know, as files of the app (src/edition/pack-knowledge.ts makes them). */
declare module 'virtual:knowledge' {
  /** For every article: JSON, texts by their path under data/. */
  export const words: string
  /** For articles of one language; weights (.bin) are in base64. */
  export const models: Readonly<Record<string, string>>
}
