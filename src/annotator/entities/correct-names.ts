import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Step } from '../step.ts'
import { addKnownNames } from './corrections/add-known-names.ts'
import type { Correction, Stretch } from './corrections/correction.ts'
import { cutAtMarks } from './corrections/cut-at-marks.ts'
import { cutTitles } from './corrections/cut-titles.ts'
import { addTitledPeople } from './corrections/add-titled-people.ts'
import { addOtherNames } from './corrections/add-other-names.ts'
import { addSpokenPeople } from './corrections/add-spoken-people.ts'
import { addBracketNames } from './corrections/add-bracket-names.ts'
import { dropThings } from './corrections/drop-things.ts'
import { growFromHeads } from './corrections/grow-from-heads.ts'
import { growPlaces } from './corrections/grow-places.ts'
import { joinNeighbours } from './corrections/join-neighbours.ts'
import { retagByWords } from './corrections/retag-by-words.ts'
import { splitFusedNames } from './corrections/split-fused-names.ts'
import { widenOrganisations } from './corrections/widen-organisations.ts'
import { widenPeople } from './corrections/widen-people.ts'
import { widenPlaces } from './corrections/widen-places.ts'
import { mentionOf, tokenRange } from './mention-tokens.ts'
import { readNameWords } from './name-words.ts'

/** What a model that sees one sentence gets wrong at the borders of names. The order matters: */
const corrections: readonly Correction[] = [
  cutAtMarks,
  cutTitles, // before splitting: "Komisaris Besar" is no organisation in front of a name
  splitFusedNames,
  retagByWords, // after splitting: only what is left tells what it is
  growPlaces,
  widenPlaces,
  addTitledPeople, // after places and organisations have their words
  widenPeople, // before organisations grow, so that they stop at the whole name
  growFromHeads,
  addOtherNames, // after people have their ends
  addSpokenPeople,
  splitFusedNames, // again, for what has grown: "Wakil Ketua Badan Pemeriksa Keuangan | Hasan"
  addKnownNames,
  widenOrganisations, // after everything that is known has its place: it only takes words that nothing else has
  addBracketNames, // after names have their ends: the bracket stands behind one
  joinNeighbours,
]

export const correctNames: Step = (draft, resources) => applyCorrections(draft, resources, corrections)

/** After the whole article has agreed, so that "Jalan Sudirman" does not come back as Sudirman. */
export const dropThingNames: Step = (draft, resources) => applyCorrections(draft, resources, [retagByWords, dropThings])

function applyCorrections(draft: Draft, resources: AnnotatorResources, corrections: readonly Correction[]): Draft {
  const lists = readNameWords(resources.lexicon)
  const byPassage = new Map<number, Draft['mentions'][number][]>()
  for (const mention of draft.mentions) {
    const known = byPassage.get(mention.passage)
    if (known) known.push(mention)
    else byPassage.set(mention.passage, [mention])
  }
  const mentions = draft.passages.flatMap((passage, index) => {
    const mentions = byPassage.get(index) ?? []
    const findsNew = corrections.includes(growFromHeads)
    if (findsNew ? passage.block === undefined : mentions.length === 0) return []
    const found = mentions.map((mention): Stretch => ({ ...tokenRange(passage, mention), kind: mention.kind }))
    const sentence = { words: passage.tokens.map(({ text }) => text), lists, resources }
    const corrected = corrections.reduce((stretches, correct) => correct(stretches, sentence).sort((a, b) => a.from - b.from), found)
    return corrected.flatMap(({ from, to, kind }) => mentionOf(draft, index, from, to, kind) ?? [])
  })
  return { ...draft, mentions }
}
