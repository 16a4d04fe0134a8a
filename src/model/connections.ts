import * as z from 'zod/mini'
import { count, id, words } from './fields.ts'
import { parseWith } from './parse.ts'

/** Who appears with whom: the people and organisations that are most written about, and the articles that name two of them. */
export const connectionsSchema = z.object({
  nodes: z.array(z.object({ kind: z.enum(['people', 'organisations']), id, name: words, role: z.optional(words), articles: count, quotes: count })),
  /** `a` and `b` are places in `nodes`, a < b. Most articles first. */
  edges: z.array(z.object({ a: count, b: count, articles: count, /** The newest of these articles. */ newest: z.array(id) })),
})

export type Connections = z.infer<typeof connectionsSchema>
export type ConnectionNode = Connections['nodes'][number]
export type ConnectionEdge = Connections['edges'][number]

export const parseConnections = (value: unknown, where: string): Connections => parseWith(connectionsSchema, value, where)
