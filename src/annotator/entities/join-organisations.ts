import type { Draft, Mention } from '../step.ts'
import type { AnnotatorResources } from '../resources.ts'
import { findBracketPairs } from './find-bracket-pairs.ts'
import { foldWord, readNameWords, type NameWords } from './name-words.ts'
import type { Named } from './named.ts'

/**
 * Joins the mentions of each organisation: forms that differ in legal words ("PT Bank Mandiri Tbk") or in short words for
 * long ones ("Pemprov Jabar"), a form in brackets with the one before it, and acronyms with the name they are the initials of.
 */
export function joinOrganisations(draft: Draft, mentions: readonly Mention[], resources: AnnotatorResources): Named[] {
  const lists = readNameWords(resources.lexicon)
  const groups: Named[] = []
  const byKey = new Map<string, Named>()
  const introduced = findBracketPairs(draft, mentions)
  const ordered = [...mentions].sort((a, b) => b.text.length - a.text.length)
  for (const mention of ordered) {
    const entry = resources.authority.find('organisations', mention.text)
    const text = mention.text.toLowerCase()
    const core = coreOf(mention.text, lists, resources)
    const keys = [...new Set([text, core, introduced.get(text), introduced.get(core), viaAcronym(mention.text, introduced), ...formsWithin(text), lists.acronyms.get(mention.text)?.toLowerCase(), entry && `id ${entry.id}`])].filter((key) => key !== undefined)
    const group = keys.flatMap((key) => byKey.get(key) ?? [])[0] ?? findByInitials(mention.text, groups) ?? findByHead(mention.text, groups, lists) ?? findByPlace(mention.text, groups, resources) ?? findBySuffix(mention.text, groups) ?? { kind: 'organisations' as const, mentions: [] }
    if (group.mentions.length === 0) groups.push(group)
    group.mentions.push(mention)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
  }
  return groups
}

/** "BPBD" after "BPBD Kabupaten Tangerang", where the article names only one such body. */
function findByHead(text: string, groups: readonly Named[], lists: NameWords): Named | undefined {
  if (text.includes(' ') || !lists.organisationHeads.has(foldWord(text))) return undefined
  const same = groups.filter((group) => group.mentions.some((mention) => mention.text.toLowerCase().startsWith(`${text.toLowerCase()} `)))
  return same.length === 1 ? same[0] : undefined
}

/** "Dewan Keamanan (DK) PBB" is "Dewan Keamanan PBB" and, by itself, "DK"; a place in brackets is no name of it. */
function formsWithin(text: string): string[] {
  const [, before, short, after] = /^(.+?) ?\(([\p{L}-]+)\)(.*)$/u.exec(text) ?? []
  return short === undefined ? [] : [`${before}${after}`, short]
}

/** "Direktorat PIPM", where PIPM was introduced for "Direktorat Pengawasan Internal …". */
function viaAcronym(text: string, introduced: ReadonlyMap<string, string>): string | undefined {
  const [head = '', ...rest] = text.toLowerCase().split(' ')
  const long = rest.length > 0 ? introduced.get(rest.join(' ')) : undefined
  return long?.startsWith(`${head} `) ? long : undefined
}

/** "Pengadilan Tindak Pidana Korupsi", where "Pengadilan Tindak Pidana Korupsi Jakarta" is the only one. */
function findByPlace(text: string, groups: readonly Named[], { gazetteer }: AnnotatorResources): Named | undefined {
  if (!text.includes(' ')) return undefined
  const same = groups.filter((group) => group.mentions.some((mention) => mention.text.startsWith(`${text} `) && gazetteer.find(mention.text.slice(text.length + 1).replace(/^(?:Kota|Kabupaten|Provinsi) /, '')).length > 0))
  return same.length === 1 ? same[0] : undefined
}

/** "Relawan Indonesia Bersatu" in "Presidium Nasional Relawan Indonesia Bersatu": three words or more are no chance. */
function findBySuffix(text: string, groups: readonly Named[]): Named | undefined {
  return text.split(' ').length > 2 ? groups.find((group) => group.mentions.some((mention) => mention.text.endsWith(` ${text}`))) : undefined
}

/** The words that tell an organisation from others: long forms, no legal words, places by their first name in the gazetteer. */
function coreOf(text: string, lists: NameWords, { gazetteer }: AnnotatorResources): string {
  const words = text.split(/\s+/).filter((word, _, all) => !lists.legalForms.has(foldWord(word)) || all.length === 1)
  const long = words.map((word) => lists.longForms.get(foldWord(word)) ?? gazetteer.find(word).find(({ kind }) => kind === 'province' || kind === 'country')?.name ?? word)
  return long.join(' ').toLowerCase().replace(/[-.,]/g, '')
}

const smallWords = new Set(['dan', 'of', 'the', 'and', 'untuk', 'di', 'for', 'de'])

/** "KPK", "Direktorat PIPM": an acronym, alone or behind the first word of the name, of all its words or of all but the first. */
function findByInitials(text: string, groups: readonly Named[]): Named | undefined {
  const [, head, acronym = ''] = /^(?:(\p{L}+) )?([\p{Lu}\p{N}-]{2,8})$/u.exec(text) ?? []
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 2) return undefined
  const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return groups.find((group) =>
    group.mentions.some((mention) => {
      const words = mention.text.toLowerCase().split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
      const large = words.filter((word) => !smallWords.has(word))
      if (words.length < 2 || (head && head.toLowerCase() !== words[0])) return false
      if (!head && (initialsOf(words) === letters || initialsOf(large) === letters)) return true
      return letters.length > 2 && initialsOf(large.slice(1)) === letters
    }),
  )
}
