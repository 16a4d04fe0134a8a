import { readDateLine } from '../../dates/read-date-line.ts'
import { readDateTime } from '../../dates/read-date-time.ts'
import { writeDateTime } from '../../dates/write-date-time.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import { compileVocabulary } from '../../vocabulary/compile-vocabulary.ts'
import type { ImportContext } from '../../import-context.ts'
import type { PageData } from './read-page-data.ts'

const publishedNames = ['article:published_time', 'og:article:published_time', 'datepublished', 'content_publisheddate', 'publishdate', 'pubdate', 'publish-date', 'parsely-pub-date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'sailthru.date', 'date', 'originalpublicationdate', 'dtk:publishdate']
const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified']

/** When a page says that its article was published and changed: JSON-LD, then `<meta>`, then `<time>`, then a line that shows it. */
export function findPageDates(document: Document, data: PageData, selectors: readonly string[], context: ImportContext): { published?: string; modified?: string } {
  const fromMeta = (names: readonly string[]) => names.flatMap((name) => data.meta.get(name) ?? []).map((value) => readDateTime(value, context)).find((value) => value !== undefined)
  const published = data.article?.published ?? fromMeta(publishedNames) ?? fromTime(document, context) ?? fromLine(document, selectors, context)
  const modified = data.article?.modified ?? fromMeta(modifiedNames)
  return { ...(published ? { published } : {}), ...(modified && modified !== published ? { modified } : {}) }
}

function fromTime(document: Document, context: ImportContext): string | undefined {
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished" i]')) {
    const value = readDateTime(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '', context)
    if (value) return value
  }
  return undefined
}

/** "Selasa, 29 November 2022 | 15:36 WIB" in a small element near the headline. */
function fromLine(document: Document, selectors: readonly string[], context: ImportContext): string | undefined {
  const vocabulary = compileVocabulary(context.lexicons)
  for (const element of document.querySelectorAll([...selectors, 'time', '[class*="date" i]', '[class*="time" i]', '[class*="tanggal" i]', '[class*="waktu" i]'].join(','))) {
    const [first] = readDateLine(collapseBlanks(element.textContent ?? ''), vocabulary)?.dates ?? []
    if (first) return writeDateTime(first.day, first.time, context.timeZone)
  }
  return undefined
}
