import type { ConnectionEdge, ConnectionNode, Connections } from '../../model/connections.ts'

/** "people/sari": how a name stands in the address. */
export const keyOfNode = ({ kind, id }: Pick<ConnectionNode, 'kind' | 'id'>): string => `${kind}/${id}`

/** "people/sari~people/bayu". */
export const keyOfLine = (line: Line): string => `${keyOfNode(line.from)}~${keyOfNode(line.to)}`

export type Line = Omit<ConnectionEdge, 'a' | 'b'> & { a: number; b: number; from: ConnectionNode; to: ConnectionNode }

export type Choice = { /** Only names of this kind. */ show?: string | undefined; /** Only the lines of this name. */ with?: string | undefined }

/** The lines that an address asks for, most articles first. */
export function selectLines({ nodes, edges }: Connections, { show, with: centre }: Choice): Line[] {
  return edges.flatMap((edge) => {
    const [from, to] = [nodes[edge.a], nodes[edge.b]]
    if (!from || !to) return []
    if ((show === 'people' || show === 'organisations') && (from.kind !== show || to.kind !== show)) return []
    if (centre && keyOfNode(from) !== centre && keyOfNode(to) !== centre) return []
    return [{ ...edge, from, to }]
  })
}
