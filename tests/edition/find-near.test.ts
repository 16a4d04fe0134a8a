import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestArticle } from '../../src/edition/digest-article.ts'
import { makeNearFinder } from '../../src/edition/find-near.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { locatePlaces } from '../../src/edition/locate-places.ts'
import { makeArticle } from './make-article.ts'

const position = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 179 }))

/** The angle between two positions on the unit sphere, which is the longer the farther they are apart. */
function measureAngle([north, east]: readonly [number, number], [otherNorth, otherEast]: readonly [number, number]): number {
  const radians = Math.PI / 180
  const product = Math.sin(north * radians) * Math.sin(otherNorth * radians) + Math.cos(north * radians) * Math.cos(otherNorth * radians) * Math.cos((east - otherEast) * radians)
  return Math.acos(Math.max(-1, Math.min(1, product)))
}

test('no place that is left out is nearer than one that is found, also across the date line and at a pole', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 40 }), (positions) => {
      const digest = digestArticle(makeArticle({ headline: 'Gempa terasa', published: '2026-05-01', places: positions.map((_, number) => `Kota ${number}`) }))
      const links = digest.links.flatMap((link, number) => (positions[number] ? [{ ...link, coordinates: positions[number] }] : []))
      const places = locatePlaces(gatherGroups([{ ...digest, links }]).list)
      const findNear = makeNearFinder(places)
      for (const place of places) {
        const near = findNear(place)
        const angleOf = (other: typeof place) => measureAngle(place.coordinates, other.coordinates)
        const others = places.filter((other) => other !== place)
        expect(near).toHaveLength(Math.min(8, others.length))
        expect(new Set(near).size).toBe(near.length)
        const farthest = others.map(angleOf).sort((a, b) => a - b)[near.length - 1] ?? 0
        for (const one of near) expect(angleOf(one)).toBeLessThan(farthest + 1e-6)
      }
    }),
    { numRuns: 60 },
  )
})
