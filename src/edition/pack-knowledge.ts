import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The module that tells the reader's import worker where the packs are: see src/reader/library/knowledge.d.ts. */
const moduleName = 'virtual:knowledge'
const resolvedName = `\0${moduleName}`

/** Lists of the search index, which the importer and the annotator do not read. */
const isForSearch = (name: string) => name.startsWith('search-')

/**
 * What the importer and the annotator know, as files of the reader: `words` (lexicons, gazetteer, authority) for every article,
 * and for each language with trained models a pack of those. Their names hold their hash, so they are fetched once.
 * @param dataFolder the checkout's data/
 */
export function packKnowledge(dataFolder: string): Plugin {
  return {
    name: 'simak-knowledge',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return undefined
      const emit = (name: string, files: Record<string, string>) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `knowledge-${name}.json`, source: JSON.stringify(files) })}`
      const models = [...listModels(dataFolder)].map(([language, files]) => `${JSON.stringify(language)}: ${emit(language, files)}`)
      return `export const words = ${emit('words', readWords(dataFolder))}\nexport const models = { ${models.join(', ')} }\n`
    },
  }
}

/** Texts by their path under data/. Comments of word lists stay behind. */
function readWords(folder: string): Record<string, string> {
  const lists = readdirSync(join(folder, 'lexicon')).flatMap((language) =>
    readdirSync(join(folder, 'lexicon', language))
      .filter((name) => name.endsWith('.txt') && !isForSearch(name))
      .map((name) => [`lexicon/${language}/${name}`, readFileSync(join(folder, 'lexicon', language, name), 'utf8').replace(/^#.*\n/gm, '')]),
  )
  const others = ['gazetteer/places.tsv', 'gazetteer/districts.tsv', 'authority/people.json', 'authority/places.json', 'authority/organisations.json']
  return Object.fromEntries([...lists, ...others.map((path) => [path, readFileSync(join(folder, path), 'utf8')])]) as Record<string, string>
}

/** The models of each language: texts as they are, weights (.bin) in base64. */
function listModels(folder: string): Map<string, Record<string, string>> {
  const byLanguage = new Map<string, Record<string, string>>()
  for (const name of readdirSync(join(folder, 'models')).sort()) {
    const { language, ending } = /-(?<language>[a-z]{2,3})\.(?<ending>tsv|bin)$/.exec(name)?.groups ?? {}
    if (!language) continue
    const files = byLanguage.get(language) ?? {}
    files[`models/${name}`] = readFileSync(join(folder, 'models', name), ending === 'bin' ? 'base64' : 'utf8')
    byLanguage.set(language, files)
  }
  return byLanguage
}
