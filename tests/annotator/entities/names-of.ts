import { annotate } from '../../../src/annotator/annotate.ts'
import { readResources } from '../../../src/annotator/resources.ts'
import { parseArticle, type Article } from '../../../src/model/article.ts'
import { articleOf } from '../support/article-of.ts'
import { resourceFiles } from '../support/resource-files.ts'

const resources = { id: readResources(resourceFiles, 'id'), en: readResources(resourceFiles, 'en') }

/** Annotates an article of these paragraphs; every mention is checked against its text on the way. */
export function annotated(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const article = annotate(articleOf(paragraphs, more), more.language === 'en' ? resources.en : resources.id)
  return parseArticle(article, 'annotated')
}

/** "Rina Hapsari = Rina, Bu Rina" for each of a kind. */
export const listed = (entities: readonly { name: string; aliases: readonly string[] }[]): string[] =>
  entities.map(({ name, aliases }) => [name, ...aliases].join(' = '))
