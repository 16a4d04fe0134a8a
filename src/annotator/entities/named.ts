import type { EntityKind } from '../../model/entity.ts'
import type { Mention } from '../step.ts'

/** Mentions that name one person, place or organisation. */
export type Named = { readonly kind: EntityKind; readonly mentions: Mention[] }

/** The different forms of a name, most letters first, then as they come. */
export const formsOf = (named: Named): string[] => [...new Set(named.mentions.map(({ text }) => text))].sort((a, b) => b.length - a.length)

/** Words of a form without stops, folded: "M. Syarief" → ["m", "syarief"]. */
export const wordsOfForm = (form: string): string[] => form.toLowerCase().replace(/[’‘ʼ`]/g, "'").split(/[\s.,]+/).filter(Boolean)
