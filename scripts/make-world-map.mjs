/**
 * Writes src/reader/map/world.topo.json: the countries of the world, with much detail in Indonesia and around it and
 * little elsewhere, so that the map weighs a third of the whole 50m file and Indonesia is still Indonesia.
 *
 * From world-atlas 2.0.2 (ISC), which is Natural Earth 1:50m, public domain (https://www.naturalearthdata.com/about/terms-of-use/).
 * Run: node scripts/make-world-map.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { feature, quantize } from 'topojson-client'
import { filter, filterWeight, presimplify } from 'topojson-simplify'

const require = createRequire(import.meta.url)
const target = new URL('../src/reader/map/world.topo.json', import.meta.url)

/** Degrees: the archipelago with its neighbours, where every island that 1:50m knows stays. */
const near = ([longitude, latitude]) => longitude > 92 && longitude < 143 && latitude > -13 && latitude < 13
/** Smallest triangle (in square degrees) that a corner of a coast may make with its neighbours and still be drawn. */
const least = { near: 0.0015, far: 0.06 }

/** A point is kept by where it lies; both ends of a line always stay, or neighbours would part. */
const thin = (topology) => ({
  ...topology,
  arcs: topology.arcs.map((arc) => arc.filter((point, index) => index === 0 || index === arc.length - 1 || point[2] > (near(point) ? least.near : least.far)).map(([x, y]) => [x, y])),
})

const source = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
const weighed = presimplify(source)
// far islands smaller than this are dots on any map of the world; Indonesia's stay
const withoutSpecks = filter(weighed, (ring, interior) => filterWeight(weighed, least.far)(ring, interior) || ring.some((arc) => near(weighed.arcs[arc < 0 ? ~arc : arc][0])))
const { objects, ...world } = quantize(thin(withoutSpecks), 2e4)
const countries = {
  type: 'GeometryCollection',
  geometries: objects.countries.geometries.filter(({ type }) => type).map(({ type, arcs, id }) => ({ type, arcs, id })),
}
const map = JSON.stringify({ type: world.type, transform: world.transform, arcs: world.arcs, objects: { countries } })
writeFileSync(target, `${map}\n`)
console.log(`${feature(JSON.parse(map), countries).features.length} countries, ${map.length} bytes, ${gzipSync(map, { level: 9 }).length} gzip`)
