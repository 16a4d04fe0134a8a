import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'

type Topology = Parameters<typeof mesh>[0]
type Countries = NonNullable<Parameters<typeof mesh>[1]>

/** What a map is drawn from: all land as one shape, and the borders on it. */
export type World = { land: MultiPolygon; borders: MultiLineString }

/** world.topo.json, which is part of the app and made by scripts/make-world-map.mjs, as shapes. */
export function readWorld(file: unknown): World {
  const topology = file as Topology
  const countries = topology.objects.countries as Countries & { geometries: Parameters<typeof merge>[1] }
  return { land: merge(topology, countries.geometries), borders: mesh(topology, countries, (a, b) => a !== b) }
}
