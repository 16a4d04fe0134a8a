import type { ConnectionEdge, ConnectionNode, Connections } from '../model/connections.ts'
import { keyOf, type Gathering, type Groups } from './gather-groups.ts'
import { takeFirst } from './take-first.ts'

/** More than this and a picture is a tangle; `together` is how many articles must name both before a line says anything in a large edition. */
const most = { nodes: 60, edges: 160, articlesOfAnEdge: 8 }
const together = { least: 2, fromArticles: 500 }

type NodeGroup = Gathering & { kind: ConnectionNode['kind'] }

/**
 * Who appears with whom: lines between the people and organisations that are most written about, most articles first.
 * Names that stand alone among these are left out.
 */
export function makeConnections(groups: Groups): Connections {
  const { digests } = groups
  const named = groups.list.filter((group): group is NodeGroup => group.kind === 'people' || group.kind === 'organisations')
  const chosen = takeFirst(named, most.nodes, (a, b) => b.size - a.size || (keyOf(a) < keyOf(b) ? -1 : 1))
  const least = digests.length >= together.fromArticles ? together.least : 1
  const edges = countPairs(groups, chosen)
    .filter(({ articles }) => articles >= least)
    .sort((x, y) => y.articles - x.articles || x.a - y.a || x.b - y.b)
    .slice(0, most.edges)

  // the names without a line go, so the rest is numbered anew
  const connected = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y)
  const place = new Map(connected.map((number, index) => [number, index]))
  const at = (number: number) => place.get(number) ?? 0
  return {
    nodes: connected.flatMap((number) => (chosen[number] ? [describeNode(chosen[number])] : [])),
    edges: edges.map((edge) => ({ ...edge, a: at(edge.a), b: at(edge.b) })),
  }
}

function countPairs({ digests, table, list }: Groups, chosen: readonly Gathering[]): ConnectionEdge[] {
  const pairs = new Map<string, ConnectionEdge>()
  // of each group its place among the chosen + 1
  const ranks = new Uint8Array(list.length)
  for (const [rank, { number }] of chosen.entries()) ranks[number] = rank + 1
  for (const [article, { summary }] of digests.entries()) {
    const ranked: number[] = []
    for (let link = table.starts[article] ?? 0; link < (table.starts[article + 1] ?? 0); link += 1) {
      const rank = ranks[table.groups[link] ?? 0] ?? 0
      if (rank > 0) ranked.push(rank - 1)
    }
    if (ranked.length < 2) continue
    const named = [...new Set(ranked)].sort((x, y) => x - y)
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

function describeNode(group: NodeGroup): ConnectionNode {
  const { role } = group
  return { kind: group.kind, id: group.id, name: group.name, ...(role && { role }), articles: group.size, quotes: group.quotes }
}
