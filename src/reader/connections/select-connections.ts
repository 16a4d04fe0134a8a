import type { ConnectionEdge, ConnectionNode } from '../../model/connections.ts'

/** A name of the picture; `articles` where it is known how many name it. */
export type Name = Pick<ConnectionNode, 'kind' | 'id' | 'name'> & { articles?: number }

/** Names and lines between them; an edge without `newest` has articles that are still to be looked for. */
export type Network = { nodes: readonly Name[]; edges: readonly ConnectionEdge[] }

/** "people/sari": how a name stands in the address. */
export const keyOfNode = ({ kind, id }: Pick<Name, 'kind' | 'id'>): string => `${kind}/${id}`

/** "people/bayu~people/sari": the same from both ends. */
export const keyOfLine = (line: Line): string => [keyOfNode(line.from), keyOfNode(line.to)].toSorted().join('~')

export type Line = Omit<ConnectionEdge, 'a' | 'b'> & { a: number; b: number; from: Name; to: Name }

export type Choice = { /** Only names of this kind, and the one in the middle. */ show?: string | undefined; /** Only the lines of this name. */ with?: string | undefined }

/** The lines that an address asks for, most articles first. */
export function selectLines({ nodes, edges }: Network, { show, with: centre }: Choice): Line[] {
  return edges.flatMap((edge) => {
    const [from, to] = [nodes[edge.a], nodes[edge.b]]
    if (!from || !to) return []
    const isShown = (name: Name) => (show !== 'people' && show !== 'organisations') || name.kind === show || keyOfNode(name) === centre
    if (!isShown(from) || !isShown(to)) return []
    if (centre && keyOfNode(from) !== centre && keyOfNode(to) !== centre) return []
    return [{ ...edge, from, to }]
  })
}
