import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listArticleFiles } from '../edition/read-edition.ts'
import { parseArticle, type Article } from '../model/article.ts'
import { ParseError, parseJson } from '../model/parse.ts'
import { writeJsonLd } from './export/write-json-ld.ts'
import { writeMarkdown } from './export/write-markdown.ts'
import { writeNinjs } from './export/write-ninjs.ts'
import { writeText } from './export/write-text.ts'
import { replaceWhole } from './import/write-whole.ts'
import { resolvePath } from './project.ts'
import { complain, UserError } from './run-command.ts'

/** What an article can be written as, and how its files end. */
const formats: Record<string, { write: (article: Article) => string; ending: string }> = {
  ninjs: { write: writeNinjs, ending: '.ninjs.json' },
  'json-ld': { write: writeJsonLd, ending: '.jsonld.json' },
  markdown: { write: writeMarkdown, ending: '.md' },
  text: { write: writeText, ending: '.txt' },
}

/** `simak export`: articles, or folders of them, in another format; without a folder to put them into, to standard output. @returns the exit code */
export async function exportCommand(paths: readonly string[], { format: name, into }: { format: string; into?: string }): Promise<number> {
  const format = formats[name]
  if (!format) throw new UserError(`--format: "${name}" is none. Give one of ${Object.keys(formats).join(', ')}.`)
  let written = 0
  let faults = 0
  for (const path of paths)
    for (const file of listArticles(path))
      try {
        const article = parseJson(readFileSync(file, 'utf8'), parseArticle, file)
        const text = format.write(article)
        if (into === undefined) process.stdout.write(written > 0 ? `\n${text}` : text)
        else await replaceWhole(join(resolvePath(into), `${article.id}${format.ending}`), text)
        written += 1
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        complain(`${error.message}. Correct it there: npm run --silent simak -- check says more.`)
        faults += 1
      }
  if (into !== undefined) console.log(`${written} exported, ${faults} problems → ${resolvePath(into)}`)
  return faults > 0 ? 1 : 0
}

function listArticles(path: string): string[] {
  const given = resolvePath(path)
  if (!existsSync(given)) throw new UserError(`${path}: there is no such file or folder. Check the spelling.`)
  if (!statSync(given).isDirectory()) return [given]
  const articles = existsSync(join(given, 'articles')) ? join(given, 'articles') : given
  return listArticleFiles(articles)
}
