import type { Article } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import { textsOf } from '../../model/block-text.ts'
import { blocksToHtml } from './blocks-to-html.ts'

const schema = 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'

/** An article as IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/). Figures stand in the body, where they belong. */
export function writeNinjs(article: Article): string {
  const html = blocksToHtml(article.body)
  const item = {
    $standard: { name: 'ninjs', version: '3.1', schema },
    uri: article.url ?? `urn:simak:${article.id}`,
    type: 'text',
    language: article.language,
    ...(article.published ? { firstCreated: article.published } : {}),
    ...(article.modified ? { versionCreated: article.modified } : {}),
    headlines: [{ role: 'main', value: article.headline }],
    ...(article.standfirst ? { descriptions: [{ role: 'lead', value: article.standfirst }] } : {}),
    ...(article.bylines.length > 0 ? { by: article.bylines.map(({ name }) => name).join(', ') } : {}),
    ...(article.dateline ? { located: article.dateline } : {}),
    ...(article.publisher ? { infoSources: [{ name: article.publisher.name, ...(article.publisher.url ? { uri: article.publisher.url } : {}) }] } : {}),
    bodies: [{ role: 'main', contentType: 'text/html', wordCount: countWords(article), value: html }],
    people: article.people.map(conceptOf),
    places: article.places.map((place) => ({
      ...conceptOf(place),
      ...(place.coordinates ? { geoJSON: { type: 'Point', coordinates: [place.coordinates[1], place.coordinates[0]] } } : {}),
    })),
    organisations: article.organisations.map(conceptOf),
    subjects: article.topics.map(({ name, sameAs }) => ({ name, rel: 'about', ...identifiersOf(sameAs) })),
  }
  return `${JSON.stringify(item, undefined, 2)}\n`
}

const conceptOf = ({ name, rel, sameAs }: Entity) => ({ name, rel, ...identifiersOf(sameAs) })

function identifiersOf([uri, ...others]: readonly string[] = []) {
  return { ...(uri ? { uri } : {}), ...(others.length > 0 ? { sameAs: others } : {}) }
}

const countWords = ({ body }: Article) => body.flatMap(textsOf).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
