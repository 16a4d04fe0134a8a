import { directionOf } from '../../model/direction-of.ts'

type Props = { kind: 'direct' | 'indirect'; texts: readonly string[]; language: string }

/**
 * Words of a speaker. Direct speech stands between quotation marks, and only direct speech does:
 * a reported sentence is the newspaper's wording.
 */
export function QuotedWords({ kind, texts, language }: Props) {
  if (kind === 'indirect')
    return (
      <blockquote lang={language} dir={directionOf(language)} className="border-s-2 border-dotted border-soft ps-3 font-serif text-[1.02rem] leading-normal text-soft">
        {texts.join(' … ')}
      </blockquote>
    )
  return (
    <blockquote lang={language} dir={directionOf(language)} className="border-s-2 border-accent ps-3 font-serif text-[1.08rem] leading-normal">
      <p>
        “{texts.map((text) => text.replace(/,$/, '')).join('” … “')}”
      </p>
    </blockquote>
  )
}
