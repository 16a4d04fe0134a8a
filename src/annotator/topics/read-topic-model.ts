/** The nouns and noun phrases that may be topics, in lower case, with how rare each is: about one article in 2^(level/2) has it. */
export type TopicModel = {
  readonly levels: ReadonlyMap<string, number>
  /** The most words that a phrase of the list has. */
  readonly longest: number
}

/** Reads data/models/topics-<language>.tsv: a level, then its words and phrases, parted by tabs. An empty file is an empty list. */
export function readTopicModel(text: string): TopicModel {
  const levels = new Map<string, number>()
  let longest = 0
  for (const line of text.split('\n')) {
    const [level = '', ...phrases] = line.split('\t')
    for (const phrase of phrases) {
      levels.set(phrase, Number(level))
      longest = Math.max(longest, phrase.split(' ').length)
    }
  }
  return { levels, longest }
}
