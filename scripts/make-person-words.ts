/**
 * Writes data/models/person-words-id.tsv: words that begin and end names of people, by how many people of DBpedia have them.
 *
 *   npx tsx scripts/make-person-words.ts ../shared/nlp
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { mostLevel } from '../src/annotator/entities/person-words.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('say where the lists are: npx tsx scripts/make-person-words.ts ../shared/nlp')
/** People who must have a word for each level. */
const { LEVELS = '2,4,12' } = process.env
const steps = LEVELS.split(',').map(Number)
const isWord = (word: string) => /^\p{Ll}[\p{Ll}'-]+$/u.test(word)

function readLevels(file: string): Map<string, number> {
  const rows = readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').map((line) => line.split('\t'))
  return new Map(rows.flatMap(([word = '', people = '']) => (isWord(word) ? [[word, steps.filter((step) => Number(people) >= step).length] as const] : [])))
}
const first = readLevels('person-first.tsv'), last = readLevels('person-last.tsv')
const byLevel = new Map<number, string[]>()
for (const word of new Set([...first.keys(), ...last.keys()])) {
  const level = (first.get(word) ?? 0) * (mostLevel + 1) + (last.get(word) ?? 0)
  if (level > 0) byLevel.set(level, [...(byLevel.get(level) ?? []), word])
}
writeFileSync(
  new URL('../data/models/person-words-id.tsv', import.meta.url),
  [
    '# Words of names of people: 4 × level as a first word + level as a last word, then the words; a level is how many people have the word.',
    '# Counted in Indonesian DBpedia (CC BY-SA) by A. Luthfi et al., github ialfina/ner-dataset-modified-dee; put together by scripts/make-person-words.ts.',
    ...[...byLevel].sort((a, b) => a[0] - b[0]).map(([level, words]) => `${level}\t${words.sort().join(' ')}`),
  ].join('\n') + '\n',
)
console.log(`${[...byLevel.values()].flat().length} words`)
