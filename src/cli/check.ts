import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listArticleFiles, readSettings } from '../edition/read-edition.ts'
import { parseArticle, type Article } from '../model/article.ts'
import { ParseError, parseJson, type Fault } from '../model/parse.ts'
import { readLexicons } from '../model/read-lexicons.ts'
import { readAuthority } from '../annotator/entities/authority.ts'
import { findDoubtfulPeople, type DoubtfulPerson } from './find-doubtful-people.ts'
import { project, resolvePath } from './project.ts'
import { readResourceFiles } from './read-resource-files.ts'
import { complain, UserError } from './run-command.ts'

/**
 * `simak check`: every fault of every article below a folder, each in a line with file, field and remedy; and the people of whom
 * it is doubtful whether they are one.
 * The folder is that of an edition, or its articles/. @returns the exit code
 */
export async function checkCommand(path: string): Promise<number> {
  const given = resolvePath(path)
  if (!existsSync(given)) throw new UserError(`${path}: there is no such folder. Check the spelling.`)
  if (!statSync(given).isDirectory()) throw new UserError(`${path}: is a file. Name the folder of articles.`)
  const articles = existsSync(join(given, 'articles')) ? join(given, 'articles') : given
  const edition = basename(articles) === 'articles' ? dirname(articles) : articles
  const files = listArticleFiles(articles).filter((file) => file !== join(edition, 'edition.json'))
  if (files.length === 0) throw new UserError(`${path}: holds no article. Import some: npm run --silent simak -- import <files> --into ${path}`)

  let faults = tell(() => void readSettings(edition))
  const fileOf = new Map<string, string>()
  const sound: Article[] = []
  for (const file of files)
    faults += tell(() => {
      const article = parseJson(readFileSync(file, 'utf8'), parseArticle, file)
      const found = [...findDoubleId(article, fileOf.get(article.id)), ...findMissingPictures(article, edition)]
      fileOf.set(article.id, file)
      if (found.length > 0) throw new ParseError(file, found)
      sound.push(article)
    })
  const resources = readResourceFiles(join(project, 'data'))
  const doubts = findDoubtfulPeople(sound, readAuthority(resources), readLexicons(resources))
  for (const doubt of doubts.slice(0, mostDoubts)) console.log(tellDoubt(doubt))
  if (doubts.length > mostDoubts) console.log(`and ${doubts.length - mostDoubts} more people of whom it is doubtful`)
  console.log(`${files.length} articles, ${faults} faults`)
  return faults > 0 ? 1 : 0
}

/** More than that nobody reads at once. */
const mostDoubts = 40

/** A question, not a fault: only a person can answer it. */
const tellDoubt = ({ id, name, roles }: DoubtfulPerson) =>
  `${name} (${id}): one person or several? ${roles.map(({ role, article }) => `"${role}" in ${article}`).join(', ')}. If several, give each an entry with an id of its own in data/authority/people.json.`

/** @returns how many faults were told */
function tell(read: () => void): number {
  try {
    read()
    return 0
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    for (const fault of error.faults) complain(`${error.where}: ${fault.path}: ${fault.message}. ${remedyOf(fault)}`)
    return error.faults.length
  }
}

/** Most messages say what the field must be; these need more than that. */
function remedyOf({ path, message }: Fault): string {
  if (message.includes('is not JSON')) return 'Correct it there, or import the article again.'
  if (message.includes('has no text from')) return 'Move the span to its words, or import the article again.'
  if (message.endsWith('found nothing')) return `Add "${path.split('.').at(-1)}".`
  return 'Correct it in the file.'
}

const findDoubleId = ({ id }: Article, first: string | undefined): Fault[] => (first ? [{ path: 'id', message: `"${id}" is taken by ${first}` }] : [])

function findMissingPictures(article: Article, edition: string): Fault[] {
  return article.body.flatMap((block, index) =>
    block.type === 'figure' && block.image && !/^https?:/i.test(block.image.src) && !existsSync(join(edition, block.image.src))
      ? [{ path: `body[${index}].image.src`, message: `there is no file ${join(edition, block.image.src)}` }]
      : [],
  )
}
