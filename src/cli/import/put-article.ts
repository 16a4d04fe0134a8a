import { keepHandEdits } from '../../importer/hand-edits/keep-hand-edits.ts'
import { mergeArticle } from '../../importer/same-article/merge-article.ts'
import { parseArticle, type Article } from '../../model/article.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { ArticleShelf, Place } from './article-shelf.ts'
import { readRecord, writeRecord, type ImportRecord } from './import-record.ts'
import { hasPicturesElsewhere } from './images/is-elsewhere.ts'
import { keepGivenNames } from './keep-given-names.ts'
import { createWhole, replaceWhole } from './write-whole.ts'

export type Outcome = 'imported' | 'updated' | 'annotated' | 'unchanged' | 'double'

/** What became of an article, and in which file it is. `changed` names the fields of an update. */
export type Put = { outcome: Outcome; id: string; file: string; changed?: readonly string[]; sameStory?: string }

export type PutTools = {
  folder: string
  shelf: ArticleShelf
  annotate: (article: Article) => Promise<Article>
  /** Fetches an article's pictures into the edition; absent where they stay at their addresses. */
  storePictures?: (article: Article) => Promise<Article>
  /** ISO time of this import, for revisions. */
  seen: string
  /** Nothing is written. */
  dryRun: boolean
  /** Articles that have not changed are annotated anew. */
  annotateAgain: boolean
}

/** From Simak's own JSON an article comes with its annotations; they are not made anew. */
export const isAnnotated = (article: Article) => article.quotes.length > 0 || entityKinds.some((kind) => article[kind].some(({ mentions }) => mentions.length > 0))

const show = (article: Article, where: string) => `${JSON.stringify(parseArticle(article, where), undefined, 2)}\n`
const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Brings an article to the place that the shelf gave it: a new one is annotated and written, one that is there already is
 * left alone, or updated where its source changed.
 * @throws {ParseError} where the article, or the file that is there already, is not a right article
 */
export async function putArticle(article: Article, place: Place, tools: PutTools): Promise<Put> {
  if (place.kind === 'new') return putNew(article, place, tools)
  const { known, isDouble } = place
  if (isDouble) return { outcome: 'double', id: known.id, file: known.file }
  const existing = tools.shelf.read(known)
  const record = readRecord(tools.folder, existing.id)
  const put = isAnnotated(article) ? await putFinished(article, existing, known.file, record, tools) : await putAgain(article, existing, known.file, record, tools)
  if (put.outcome !== 'unchanged') return put
  const fetched = tools.storePictures && !tools.dryRun && hasPicturesElsewhere(existing) ? await fetchPictures(existing, known.file, tools.storePictures) : put
  return tools.annotateAgain ? annotateAgain(known.file, tools) : fetched
}

/** An article that was imported without its pictures gets them now. */
async function fetchPictures(existing: Article, file: string, storePictures: (article: Article) => Promise<Article>): Promise<Put> {
  const whole = await storePictures(existing)
  if (isEqual(whole.body, existing.body)) return { outcome: 'unchanged', id: existing.id, file }
  await replaceWhole(file, show(whole, file))
  return { outcome: 'updated', id: existing.id, file, changed: ['images'] }
}

const annotateGiven = async (article: Article, { annotate }: PutTools) => (isAnnotated(article) ? article : keepGivenNames(await annotate(article), article))

const withPictures = (article: Article, { storePictures }: PutTools) => (storePictures ? storePictures(article) : article)

async function putNew(article: Article, place: Place & { kind: 'new' }, tools: PutTools): Promise<Put> {
  const sameStory = place.versionOf ? { sameStory: place.versionOf.id } : {}
  if (tools.dryRun) return { outcome: 'imported', id: place.id, file: place.file, ...sameStory }
  const annotated = await withPictures(await annotateGiven(article, tools), tools)
  let own: { id: string; file: string } = place
  const whole = () => ({ ...annotated, id: own.id, ...(place.versionOf ? { sameStory: [place.versionOf.id] } : {}) })
  while (!(await createWhole(own.file, show(whole(), article.source.name)))) own = tools.shelf.rename(article)
  await writeRecord(tools.folder, own.id, { imported: article, annotated })
  return { outcome: 'imported', id: own.id, file: own.file, ...sameStory }
}

async function putAgain(article: Article, existing: Article, file: string, record: ImportRecord | undefined, tools: PutTools): Promise<Put> {
  const merge = mergeArticle(existing, article, tools.seen, record?.imported)
  const at = { id: existing.id, file }
  if (merge.kind === 'unchanged') {
    // An import that was killed between article and record, or a folder older than records: from now on corrections are known.
    const isBehind = existing.source.sha256 === article.source.sha256 && record?.imported.source.sha256 !== article.source.sha256
    if (isBehind && !tools.dryRun) await writeRecord(tools.folder, existing.id, { imported: article, annotated: await annotateGiven(article, tools) })
    return { outcome: 'unchanged', ...at }
  }
  if (!tools.dryRun) {
    const before = record?.annotated ?? existing
    const fresh = merge.needsAnnotation ? keepGivenNames(await tools.annotate(merge.article), article) : merge.article
    const whole = await withPictures(merge.needsAnnotation ? keepHandEdits(fresh, before, existing) : fresh, tools)
    await replaceWhole(file, show(whole, file))
    await writeRecord(tools.folder, existing.id, { imported: article, annotated: merge.needsAnnotation ? fresh : before })
  }
  return { outcome: 'updated', changed: merge.changed, ...at }
}

/** An article that comes with its annotations replaces the one that is there, unless it is what was imported last time. */
async function putFinished(article: Article, existing: Article, file: string, record: ImportRecord | undefined, tools: PutTools): Promise<Put> {
  const at = { id: existing.id, file }
  const incoming = { ...article, id: existing.id }
  if (isEqual(incoming, existing) || (record && isEqual(incoming, { ...record.annotated, id: existing.id }))) return { outcome: 'unchanged', ...at }
  const changed = Object.keys({ ...existing, ...incoming }).filter((key) => !isEqual(incoming[key as keyof Article], existing[key as keyof Article]))
  if (!tools.dryRun) {
    const revisions = [...(existing.revisions ?? []), { seen: tools.seen, sha256: existing.source.sha256, changed }]
    await replaceWhole(file, show({ ...incoming, revisions }, file))
    await writeRecord(tools.folder, existing.id, { imported: incoming, annotated: incoming })
  }
  return { outcome: 'updated', changed, ...at }
}

/**
 * Annotates an article of the folder anew, for an annotator that has become better. What was corrected by hand stays;
 * where no record tells what that is, the article is left alone.
 */
export async function annotateAgain(file: string, tools: Pick<PutTools, 'folder' | 'shelf' | 'annotate' | 'dryRun'>): Promise<Put> {
  const existing = tools.shelf.read({ file })
  const record = readRecord(tools.folder, existing.id)
  const at = { id: existing.id, file }
  if (!record || isAnnotated(record.imported)) return { outcome: 'unchanged', ...at }
  const fresh = keepGivenNames(await tools.annotate(existing), record.imported)
  const whole = parseArticle(keepHandEdits(fresh, record.annotated, existing), file)
  const changed = Object.keys(whole).filter((key) => !isEqual(whole[key as keyof Article], existing[key as keyof Article]))
  if (changed.length === 0) return { outcome: 'unchanged', ...at }
  if (!tools.dryRun) {
    await replaceWhole(file, show(whole, file))
    await writeRecord(tools.folder, existing.id, { imported: record.imported, annotated: fresh })
  }
  return { outcome: 'annotated', changed, ...at }
}

/** Tells an article that another publisher's version of its story has come. */
export async function linkStory(known: { file: string }, id: string, { shelf }: Pick<PutTools, 'shelf'>): Promise<void> {
  const article = shelf.read(known)
  if (article.sameStory?.includes(id)) return
  await replaceWhole(known.file, show({ ...article, sameStory: [...(article.sameStory ?? []), id] }, known.file))
}
