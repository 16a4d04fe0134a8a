import type { Article } from '../model/article.ts'
import { attributeQuotes } from './quotes/attribute-quotes.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { agreeOnNames } from './entities/agree-on-names.ts'
import { correctNames, dropThingNames } from './entities/correct-names.ts'
import { findHeadlineNames } from './entities/find-headline-names.ts'
import { findNames } from './entities/find-names.ts'
import { findSpokenNames } from './entities/find-spoken-names.ts'
import { findRoles } from './entities/find-roles.ts'
import { joinNames } from './entities/join-names.ts'
import { judgePeople } from './entities/judge-people.ts'
import { judgeRelevance } from './entities/judge-relevance.ts'
import { locatePlaces } from './entities/locate-places.ts'
import { chooseTopics } from './topics/choose-topics.ts'
import { findSection } from './topics/guess-section.ts'
import type { AnnotatorResources } from './resources.ts'
import type { Step } from './step.ts'
import { findPassages } from './text/find-passages.ts'
import { findSentences } from './text/find-sentences.ts'

/** From an article without annotations to one with them. The order matters: */
const steps: readonly Step[] = [
  findSentences, // first: quotes and names never cross a sentence's end
  findQuotes, // before names: a name inside somebody's words is spoken about, not a speaker
  findNames,
  correctNames, // borders first, so that the whole article agrees on right ones
  agreeOnNames,
  findHeadlineNames, // after the body: a headline repeats its names
  dropThingNames, // after both, or the name of a street comes back as a person's
  findSpokenNames, // then, too: rules know fewer names than a model, and the article more than a sentence
  judgePeople, // when borders are settled: it looks at all mentions of a name together
  joinNames, // "Zelensky" joins "Volodymyr Zelensky" before roles and speakers are looked up
  findRoles,
  locatePlaces,
  judgeRelevance,
  chooseTopics, // after it is known whom and what the article is about
  findSection,
  attributeQuotes, // after names are found and joined: "Zelensky" in the cue is Volodymyr Zelensky
]

/**
 * Finds the people, places, organisations and quotes of an article. Annotations that it already has are made anew;
 * everything else stays as it is. Pure: the same article and resources give the same result in Node and in a browser.
 */
export function annotate(article: Article, resources: AnnotatorResources): Article {
  return steps.reduce((draft, step) => step(draft, resources), findPassages(article)).article
}
