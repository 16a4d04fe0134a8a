import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** The regular expressions that tell a credit, made from the lists of labels, agencies and publishers. */
export type CreditExpressions = {
  /** "Keterangan gambar, …" → what follows. */
  captionLabel: RegExp
  /** "Foto: …", "Image source, …" → what follows. */
  leading: RegExp
  /** A label at the end of what stands before a colon, with the marks before it. */
  labelAtEnd: RegExp
  /** "ANTARA FOTO/Budi Hartono/foc" at the end of a line. */
  path: RegExp
  /** "Yosef Lamak/CNN" at the end of a line, behind a full stop. */
  named: RegExp
  /** "… - Reuters" at the end of a line. */
  bare: RegExp
  /** What a page adds behind a credit: "Purchase Licensing Rights". */
  tail: RegExp
  /** Is an agency or a publisher named? */
  mentions: RegExp
}

const cache = new WeakMap<Vocabulary, CreditExpressions>()

export function creditExpressions(vocabulary: Vocabulary): CreditExpressions {
  let known = cache.get(vocabulary)
  if (!known) {
    known = make(vocabulary)
    cache.set(vocabulary, known)
  }
  return known
}

const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|') || '(?!)'

function make(vocabulary: Vocabulary): CreditExpressions {
  const creditLabel = anyOf(vocabulary.creditLabels)
  const agency = anyOf(vocabulary.agencies)
  const source = anyOf([...vocabulary.agencies, ...vocabulary.publishers.keys()])
  const before = `(?:^|[.!?)\\]”"]\\s*|\\s[-–—|©]\\s*)`
  return {
    captionLabel: new RegExp(`^(?:${anyOf(vocabulary.captionLabels)})\\s*[:,]\\s*(.+)$`, 'isu'),
    leading: new RegExp(`^(?:${creditLabel})\\s*[:：,]\\s*(.+)$`, 'isu'),
    labelAtEnd: new RegExp(`[\\s|/–—([-]*(?<![\\p{L}\\p{N}])(?:${creditLabel})\\s*$`, 'isu'),
    // An agency may follow the caption's last word without a stop ("… di Jakarta ANTARA FOTO/…"); a newspaper's name may be a word.
    path: new RegExp(`(?:${before}(?=${source})|\\s(?=${agency}))((?:${source})\\s?\\/\\s?\\p{Lu}[^.!?]{1,60}(?:\\/[\\p{L} .]{1,20})*)\\.?$`, 'isu'),
    named: new RegExp(`[.!?)”"]\\s+(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}\\s?\\/\\s?(?:${source})(?:\\/[\\p{L} ]{2,20})?)\\.?$`, 'isu'),
    bare: new RegExp(`(?:[.!?)\\]”"]\\s*|\\s[-–—|©]\\s*)((?:${source}))\\.?$`, 'isu'),
    tail: new RegExp(`[\\s|,.-]+(?:${anyOf(vocabulary.creditTails)})\\.?$`, 'iu'),
    mentions: new RegExp(`(?:^|[\\s/.])(?:${source})(?=$|[\\s/.,])`, 'iu'),
  }
}
