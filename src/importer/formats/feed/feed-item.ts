/** One entry of a feed, whatever the feed's form; texts are HTML unless said otherwise. */
export type FeedItem = {
  title?: string
  url?: string
  summary?: string
  /** The whole article; absent in feeds that give only summaries. */
  content?: string
  /** The content is plain text. */
  isPlain?: boolean
  published?: string
  modified?: string
  authors: string[]
  categories: string[]
  image?: { src: string; width: number; height: number; caption: string; credit?: string }
}

export type FeedData = { title?: string; url?: string; language?: string; items: FeedItem[] }
