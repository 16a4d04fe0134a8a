import * as z from 'zod/mini'
import { coordinatesSchema } from './entity.ts'
import { count, id, words } from './fields.ts'
import { parseWith } from './parse.ts'

/** The places of an edition that have a position, most articles first. */
export const placeMapSchema = z.object({
  /** Of all places with a position; `places` has the most written about of them. */
  total: count,
  places: z.array(
    z.object({
      id,
      name: words,
      coordinates: coordinatesSchema,
      articles: count,
      /** Articles that were written there. */
      datelines: count,
      country: z.optional(z.string()),
    }),
  ),
})

export type PlaceMap = z.infer<typeof placeMapSchema>
export type MapPlace = PlaceMap['places'][number]

export const parsePlaceMap = (value: unknown, where: string): PlaceMap => parseWith(placeMapSchema, value, where)
