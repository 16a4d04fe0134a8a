import { groupKinds } from '../../model/kinds.ts'
import { data } from '../../model/paths.ts'

/**
 * The data files that the empty app needs to show a page: with them, and the app, a page is there without a connection.
 * @param path below the edition's base, e.g. "people/sari/"; undefined where the edition has no such page
 */
export function dataOfPage(path: string): string[] | undefined {
  const own = ownData(path.split('/').filter((part) => part !== ''))
  return own && [data.site, ...own]
}

function ownData(parts: readonly string[]): string[] | undefined {
  const [first, second, third, fourth] = parts
  const kind = groupKinds.find((name) => name === first)
  switch (parts.length) {
    case 0:
      return [data.latest, data.front]
    case 1:
      return kind ? [data.directory(kind)] : ofSinglePage(first)
    case 2:
      if (kind) return [data.group(kind, second ?? '')]
      if (first === 'articles') return [data.article(second ?? ''), data.related(second ?? '')]
      if (first === 'own') return []
      return first === 'latest' ? [data.latestPage(Number(second))] : undefined
    default:
      if (!kind) return undefined
      if (second === 'letters') return [data.letter(kind, third ?? '', Number(fourth ?? 1))]
      return [data.group(kind, second ?? ''), data.groupPage(kind, second ?? '', Number(third))]
  }
}

const dataOfSingle: Record<string, string[]> = { map: [data.map], connections: [data.connections], about: [data.edition], search: [], offline: [], saved: [], own: [], annotations: [], history: [], corrections: [], library: [] }

const ofSinglePage = (name = ''): string[] | undefined => (Object.hasOwn(dataOfSingle, name) ? dataOfSingle[name] : undefined)
