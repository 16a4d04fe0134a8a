import { entriesOf, wordsOf, type Lexicon } from '../../model/word-list.ts'
import { foldLine } from './fold-line.ts'
import type { BylineRole, ClutterKind, ClutterPattern, ClutterRule, Vocabulary } from './vocabulary.ts'

const compiled = new WeakMap<ReadonlyMap<string, Lexicon>, Vocabulary>()

/** The importer's word lists, ready for use; made once for a set of lexicons. */
export function compileVocabulary(lexicons: ReadonlyMap<string, Lexicon>): Vocabulary {
  const known = compiled.get(lexicons)
  if (known) return known
  const vocabulary = compile([...lexicons.values()])
  compiled.set(lexicons, vocabulary)
  return vocabulary
}

function compile(lexicons: readonly Lexicon[]): Vocabulary {
  const entries = (list: string) => lexicons.flatMap((lexicon) => entriesOf(lexicon, list))
  const words = (list: string) => lexicons.flatMap((lexicon) => wordsOf(lexicon, list))
  const set = (list: string) => new Set(words(list).map((word) => word.toLowerCase()))
  const months = new Map(entries('months').map(([name = '', number]) => [name, Number(number)]))
  const weekdays = set('weekdays')
  const zones = new Map(entries('time-zones').map(([name = '', rule = '', order]) => [name, { rule, monthFirst: order === 'month-first' }]))
  const clutter = entries('clutter-lines').map(([pattern = '', kind, reason = '']) => ({ pattern, kind: kind as ClutterKind, reason }))
  return {
    months,
    weekdays,
    zones,
    dateWords: new Map(entries('date-words').map(([word = '', meaning = '']) => [word, meaning])),
    bylineLabels: new Map(entries('byline-labels').map(([label = '', role]) => [label, role as BylineRole])),
    colonLabels: new Set(entries('byline-labels').flatMap(([label = '', , mark]) => (mark === 'colon' ? [label] : []))),
    nameJoiners: set('name-joiners'),
    bylinePlaces: set('byline-places'),
    headlineLabels: set('headline-labels'),
    topicLabels: set('topic-labels'),
    creditLabels: set('credit-labels'),
    creditTails: set('credit-tails'),
    captionLabels: set('caption-labels'),
    agencies: set('credit-agencies'),
    agencyCodes: set('agency-codes'),
    publishers: compilePublishers(entries('publishers')),
    publisherWords: set('publisher-words'),
    clutterLines: new Map<string, ClutterRule>(
      clutter.filter(({ pattern }) => !isPattern(pattern)).map(({ pattern, kind, reason }) => [foldLine(pattern), { kind, reason }]),
    ),
    clutterPatterns: groupByFirstWord(clutter.filter(({ pattern }) => isPattern(pattern))),
    inlineClutter: entries('inline-clutter').map(([pattern = '', reason = '']) => ({ pattern: new RegExp(`[\\s,]*${wildcards(pattern, '[^\\]]*')}`, 'giu'), reason })),
    inlineProbe: new RegExp(entries('inline-clutter').map(([pattern = '']) => escape(pattern.split('*', 1)[0] ?? '')).join('|') || '(?!)', 'iu'),
    linkLabels: new RegExp(`^(?:(?:${alternatives(clutter.flatMap(({ pattern, kind }) => (kind === 'label' && !isPattern(pattern) ? [pattern] : [])))})\\s*(?::[\\s,]*|,[\\s,]+))+`, 'iu'),
    callVerbs: new RegExp(`^(?:${alternatives(words('call-verbs'))})(?![\\p{L}\\p{N}])`, 'iu'),
    channelWords: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words('channel-words'))})(?![\\p{L}\\p{N}])`, 'iu'),
    breadcrumbRoots: set('breadcrumb-roots'),
    sections: set('sections'),
    cities: set('dateline-cities'),
    notDatelines: set('not-datelines'),
    monthNames: alternatives([...months.keys()]),
    weekdayNames: alternatives([...weekdays]),
    zoneNames: alternatives([...zones.keys()]),
  }
}

function compilePublishers(entries: readonly string[][]): Vocabulary['publishers'] {
  return new Map(
    entries.flatMap(([name = '', host = '', others = '']) =>
      [name, host, ...others.split('|')].filter((form) => form !== '').map((form): [string, { name: string; host: string }] => [form.toLowerCase(), { name, host }]),
    ),
  )
}

const looseLength = 14

function groupByFirstWord(rules: readonly (ClutterRule & { pattern: string })[]): Map<string, ClutterPattern[]> {
  const groups = new Map<string, ClutterPattern[]>()
  for (const { pattern, kind, reason } of rules) {
    const [first = ''] = pattern.split(' ')
    const key = isPattern(first) ? '' : first
    groups.set(key, [...(groups.get(key) ?? []), { pattern: new RegExp(`^${wildcards(pattern)}$`, 'u'), kind, reason, isLoose: pattern.replace(/\*/g, '').length < looseLength || reason.startsWith('link') }])
  }
  return groups
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** "*" is any words, "9" a number. */
const isPattern = (text: string) => /[*9]/.test(text)
const wildcards = (pattern: string, any = '.*') => escape(pattern.toLowerCase()).replace(/\\\*/g, any).replace(/9/g, '[\\d.,]+[kmjtrb]*')

/** Longest first, so that "sept" is tried before "sep". An empty list matches nothing. */
const alternatives = (words: readonly string[]) =>
  words.length === 0 ? '(?!)' : [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => escape(word).replace(/ /g, '\\s+')).join('|')
