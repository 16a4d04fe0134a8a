import type { Entity } from '../../../src/model/entity.ts'
import { slugOf } from '../../../src/model/slug.ts'
import { readResources, type AnnotatorResources } from '../../../src/annotator/resources.ts'
import type { Draft, Mention } from '../../../src/annotator/step.ts'
import { findPassages } from '../../../src/annotator/text/find-passages.ts'
import { findSentences } from '../../../src/annotator/text/find-sentences.ts'
import { articleOf } from './article-of.ts'
import { resourceFiles } from './resource-files.ts'

type Named = { name: string; aliases: string[]; role?: string }
export type Names = { language: string; people: Named[]; organisations: Named[]; places: Named[] }

const known = new Map<string, AnnotatorResources>()

/** Read once for all tests of a file: the gazetteer and the models take a moment. */
export function resourcesOf(language: string): AnnotatorResources {
  const resources = known.get(language) ?? readResources(resourceFiles, language)
  known.set(language, resources)
  return resources
}

/** A draft whose names are given, so that quotes are tested apart from the finding of names. */
export function draftOf(paragraphs: readonly string[], names: Names): Draft {
  const draft = findSentences(findPassages(articleOf(paragraphs, { language: names.language })), resourcesOf(names.language))
  const forms = (['people', 'organisations', 'places'] as const)
    .flatMap((kind) => names[kind].flatMap(({ name, aliases }) => [name, ...aliases].map((form) => ({ kind, form, entity: slugOf(name) }))))
    .sort((a, b) => b.form.length - a.form.length)
  const mentions: Mention[] = draft.passages.flatMap(({ text }, passage) => {
    const found: Mention[] = []
    for (const { kind, form, entity } of forms)
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        const end = start + form.length
        const alone = !/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))
        if (alone && !found.some((other) => start < other.end && end > other.start)) found.push({ passage, start, end, text: form, kind, entity })
      }
    return found.sort((a, b) => a.start - b.start)
  })
  const entities = (list: Named[]): Entity[] => list.map((named) => ({ ...named, id: slugOf(named.name), rel: 'mentions', mentions: [] }))
  const article = { ...draft.article, people: entities(names.people), organisations: entities(names.organisations), places: entities(names.places) }
  return { ...draft, article, mentions }
}
