import type { ConnectionEdge, ConnectionNode, Connections } from '../model/connections.ts'
import type { Digest } from './digest-article.ts'
import { keyOf, type Gathering, type Groups } from './gather-groups.ts'
import { countQuotes } from './list-group-quotes.ts'
import { newestRole } from './list-roles.ts'

/** More than this and a picture is a tangle; `together` is how many articles must name both before a line says anything in a large edition. */
const most = { nodes: 60, edges: 160, articlesOfAnEdge: 8 }
const together = { least: 2, fromArticles: 500 }

type Kind = ConnectionNode['kind']
const isKind = (kind: string): kind is Kind => kind === 'people' || kind === 'organisations'

/**
 * Who appears with whom: lines between the people and organisations that are most written about, most articles first.
 * Names that stand alone among these are left out.
 * @param digests newest first
 */
export function makeConnections(digests: readonly Digest[], groups: Groups): Connections {
  const chosen = groups.list
    .flatMap((group) => (isKind(group.kind) ? [{ group, kind: group.kind }] : []))
    .sort((a, b) => b.group.size - a.group.size || (keyOf(a.group) < keyOf(b.group) ? -1 : 1))
    .slice(0, most.nodes)
  const numbers = { people: new Map<string, number>(), organisations: new Map<string, number>() }
  for (const [number, { kind, group }] of chosen.entries()) numbers[kind].set(group.id, number)
  const least = digests.length >= together.fromArticles ? together.least : 1
  const edges = countPairs(digests, numbers)
    .filter(({ articles }) => articles >= least)
    .sort((x, y) => y.articles - x.articles || x.a - y.a || x.b - y.b)
    .slice(0, most.edges)

  // the names without a line go, so the rest is numbered anew
  const connected = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y)
  const place = new Map(connected.map((number, index) => [number, index]))
  const at = (number: number) => place.get(number) ?? 0
  return {
    nodes: connected.flatMap((number) => (chosen[number] ? [describeNode(chosen[number].kind, chosen[number].group)] : [])),
    edges: edges.map((edge) => ({ ...edge, a: at(edge.a), b: at(edge.b) })),
  }
}

function countPairs(digests: readonly Digest[], numbers: Record<Kind, ReadonlyMap<string, number>>): ConnectionEdge[] {
  const pairs = new Map<string, ConnectionEdge>()
  for (const { links, summary } of digests) {
    const named = [...new Set(links.flatMap(({ kind, id }) => (isKind(kind) ? (numbers[kind].get(id) ?? []) : [])))].sort((x, y) => x - y)
    for (const [place, a] of named.entries())
      for (const b of named.slice(place + 1)) {
        const key = `${a} ${b}`
        const edge = pairs.get(key) ?? { a, b, articles: 0, newest: [] }
        if (edge.articles === 0) pairs.set(key, edge)
        edge.articles += 1
        if (edge.newest.length < most.articlesOfAnEdge) edge.newest.push(summary.id)
      }
  }
  return [...pairs.values()]
}

function describeNode(kind: Kind, group: Gathering): ConnectionNode {
  const role = newestRole(group)
  return { kind, id: group.id, name: group.name, ...(role && { role }), articles: group.size, quotes: countQuotes(group) }
}
