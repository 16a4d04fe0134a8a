import type { Connections } from '../../model/connections.ts'
import type { Group } from '../../model/edition.ts'
import { keyOfNode, type Network } from './select-connections.ts'

/**
 * Everybody with whom one name appears: the lines that the whole picture has of it, and those to the others that its own
 * page names. So every name of the edition has a picture, not only the most written about.
 */
export function networkAround({ nodes, edges }: Connections, group: Group): Network {
  const kind = group.kind === 'organisations' ? 'organisations' : 'people'
  const centre = { kind, id: group.id, name: group.name, articles: group.total } as const
  const known = new Map(nodes.map((node) => [keyOfNode(node), node]))
  const lines = edges.flatMap(({ a, b, articles, newest }) => {
    const [one, other] = [nodes[a], nodes[b]]
    if (!one || !other) return []
    if (keyOfNode(one) === keyOfNode(centre)) return [{ to: other, articles, newest }]
    return keyOfNode(other) === keyOfNode(centre) ? [{ to: one, articles, newest }] : []
  })
  const there = new Set(lines.map(({ to }) => keyOfNode(to)))
  const more = group.companions.flatMap(({ kind, id, name, articles }) => {
    if ((kind !== 'people' && kind !== 'organisations') || there.has(keyOfNode({ kind, id }))) return []
    return [{ to: known.get(keyOfNode({ kind, id })) ?? { kind, id, name }, articles, newest: [] }]
  })
  const all = [...lines, ...more].toSorted((a, b) => b.articles - a.articles)
  return { nodes: [centre, ...all.map(({ to }) => to)], edges: all.map(({ articles, newest }, index) => ({ a: 0, b: index + 1, articles, newest })) }
}
