import type { EditionSettings } from '../../model/edition.ts'
import { pages } from '../../model/paths.ts'
import type { KnownPage } from '../build-record.ts'
import type { Digest } from '../digest-article.ts'
import { countCards } from './count-cards.ts'

/** The articles that have a picture drawn and had no page in the edition before. @param digests newest first @param known its pages */
export const listNewCards = (digests: readonly Digest[], settings: EditionSettings, known: ReadonlyMap<string, KnownPage>): string[] =>
  digests.slice(0, countCards(digests.length, settings)).flatMap(({ summary: { id, image } }) => (image || known.has(pages.article(id)) ? [] : [id]))
