import type { MarkedArticle } from './group-annotations.ts'

/** Signs that Markdown would take for its own. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&')

/** Highlights as quotations, notes below them, under the headline of each article. @param addressOf where an article is read */
export function writeAnnotations(title: string, articles: readonly MarkedArticle[], addressOf: (article: string) => string): string {
  const parts = articles.map(({ article, headline, annotations }) => {
    const marked = annotations.map(({ exact, note }) => [quote(exact), ...(note ? [escape(note)] : [])].join('\n\n'))
    return [`## [${escape(headline)}](${addressOf(article)})`, ...marked].join('\n\n')
  })
  return `${[`# ${escape(title)}`, ...parts].join('\n\n')}\n`
}

const quote = (text: string) => text.split('\n').map((line) => `> ${escape(line)}`).join('\n')
