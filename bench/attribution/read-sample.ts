import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { annotate } from '../../src/annotator/annotate.ts'
import { readResources, type ResourceFiles } from '../../src/annotator/resources.ts'
import type { Article } from '../../src/model/article.ts'
import { judgeSample, type Finding } from './judge-sample.ts'

const folder = fileURLToPath(new URL('../../data/articles/', import.meta.url))

/** The articles of the sample edition annotated anew, each compared with what an editor made of it by hand. */
export function readSample(files: ResourceFiles): Finding[] {
  const resources = { id: readResources(files, 'id'), en: readResources(files, 'en') }
  const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json')).sort().map((path) => JSON.parse(readFileSync(folder + path, 'utf8')) as Article)
  return articles.flatMap((article) => judgeSample(annotate(article, article.language === 'en' ? resources.en : resources.id), article))
}
