import type { MapPlace } from '../../model/place-map.ts'

/** A mark on the map: one place, or several that lie too close to be told apart. */
export type Mark = { x: number; y: number; places: readonly MapPlace[]; articles: number; datelines: number; radius: number }

/** Pixels; the hand needs 24 at least, so small marks have a wider field of their own. */
const radiusOf = (articles: number, most: number) => 5 + 13 * Math.sqrt(articles / Math.max(1, most))

/**
 * Places as marks that do not lie on each other. The most written-about place takes in those around it, then the next:
 * the same places at the same spots give the same marks.
 * @param placed most articles first
 * @param apart how near, in pixels, two marks may come
 * @param chosen a place that is looked for: it has a mark of its own, on top, whatever lies around it
 */
export function clusterPlaces(placed: readonly { place: MapPlace; x: number; y: number }[], apart: number, chosen?: string): Mark[] {
  const most = placed[0]?.place.articles ?? 1
  const marks: { x: number; y: number; places: MapPlace[] }[] = []
  const cells = new Map<string, typeof marks>()
  const cellOf = (value: number) => Math.floor(value / apart)
  for (const { place, x, y } of placed) {
    const near = [-1, 0, 1].flatMap((across) => [-1, 0, 1].flatMap((down) => cells.get(`${cellOf(x) + across} ${cellOf(y) + down}`) ?? []))
    const host = place.id === chosen ? undefined : near.find((mark) => Math.hypot(mark.x - x, mark.y - y) < apart)
    if (host) {
      host.places.push(place)
      continue
    }
    const mark = { x, y, places: [place] }
    marks.push(mark)
    if (place.id === chosen) continue
    const cell = `${cellOf(x)} ${cellOf(y)}`
    cells.set(cell, [...(cells.get(cell) ?? []), mark])
  }
  return marks.map(({ x, y, places }) => {
    const articles = places.reduce((sum, place) => sum + place.articles, 0)
    return { x, y, places, articles, datelines: places.reduce((sum, place) => sum + place.datelines, 0), radius: radiusOf(Math.min(articles, most), most) }
  })
}
