import { expect, test } from 'vitest'
import { chooseLabels } from '../../../src/reader/map/choose-labels.ts'
import { clusterPlaces } from '../../../src/reader/map/cluster-places.ts'
import { moveView, projectionOf, viewOf, viewOfIndonesia } from '../../../src/reader/map/views.ts'

const place = (id: string, articles: number, datelines = 0) => ({ id, name: id, coordinates: [0, 0] as [number, number], articles, datelines })

test('places that lie together are one mark, named after the most written about; others stand alone', () => {
  const marks = clusterPlaces([{ place: place('semarang', 9, 2), x: 100, y: 100 }, { place: place('demak', 3), x: 110, y: 95 }, { place: place('palu', 2, 1), x: 300, y: 20 }], 36)
  expect(marks.map(({ places, articles, datelines }) => [places.map(({ id }) => id), articles, datelines])).toEqual([[['semarang', 'demak'], 12, 2], [['palu'], 2, 1]])
})

test('no two marks come nearer than a finger is wide', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ place: place(`p${index}`, 400 - index), x: (index * 37) % 500, y: (index * 91) % 400 }))
  const marks = clusterPlaces(many, 36)
  for (const [index, a] of marks.entries()) for (const b of marks.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(36)
  expect(marks.flatMap(({ places }) => places)).toHaveLength(400)
})

test('a name is written below its dot, or where else it lies on nothing and stands in the picture', () => {
  const dot = (x: number, y: number, label: string) => ({ x, y, radius: 6, label })
  const writing = { letter: 6, line: 14, width: 320, height: 200 }
  const dots = [dot(100, 100, 'Semarang'), dot(104, 117, 'Ungaran'), dot(300, 100, 'Pekalongan')]
  const labels = chooseLabels(dots, writing)
  expect([...labels].map(([{ label }, { x, y }]) => [label, x, y])).toEqual([['Semarang', 100, 85], ['Ungaran', 104, 132], ['Pekalongan', 262, 100]])
  const crowd = [dot(100, 100, 'Semarang'), dot(100, 115, ''), dot(100, 85, ''), dot(115, 100, ''), dot(85, 100, '')]
  expect([...chooseLabels(crowd, writing).keys()].map(({ label }) => label)).not.toContain('Semarang')
  expect([...chooseLabels(crowd, { ...writing, always: 1 }).keys()].map(({ label }) => label)).toContain('Semarang')
})

const size = { width: 800, height: 500 }

test('a view of Indonesia has Sabang and Merauke in it', () => {
  const project = projectionOf(viewOfIndonesia(size), size)
  for (const [latitude, longitude] of [[5.89, 95.32], [-8.5, 140.4]] as const) {
    const [x = -1, y = -1] = project([longitude, latitude]) ?? []
    expect(x > 0 && x < 800 && y > 0 && y < 500).toBe(true)
  }
})

test('a move by pixels moves every point by so many', () => {
  const view = viewOf([[-7, 110], [-6, 112]], size)
  const before = projectionOf(view, size)([111, -6.5]) ?? [0, 0]
  const after = projectionOf(moveView(view, 80, -30), size)([111, -6.5]) ?? [0, 0]
  expect(after[0] - before[0]).toBeCloseTo(-80)
  expect(after[1] - before[1]).toBeCloseTo(30)
})
