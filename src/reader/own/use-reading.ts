import { useEffect, useRef, useState } from 'react'
import { addresses } from '../addresses.ts'
import { useEdition } from '../components/use-edition.ts'
import { isFull } from '../library/is-full.ts'
import type { OwnArticle } from '../library/records.ts'
import { savesData } from '../navigation/saves-data.ts'
import { useGo } from '../navigation/use-go.ts'
import { keepOwn } from './own-articles.ts'
import { prepareReading, readSource, ReadError, type OwnSource, type ReadFailure, type SourceProblem } from './read-source.ts'

/** What became of the sources that were given last. */
export type Outcome = {
  made: readonly OwnArticle[]
  already: readonly OwnArticle[]
  problems: readonly (SourceProblem & { source: string })[]
  failures: readonly { source: string; failure: ReadFailure | 'full' }[]
  left: number
}

const nothingYet: Outcome = { made: [], already: [], problems: [], failures: [], left: 0 }

/** Reads sources into the reader's own library, one after the other; where one gives one article, that is opened. */
export function useReading() {
  const { language, timeZone } = useEdition()
  const go = useGo()
  const [isReading, setReading] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const shown = useRef(true)

  useEffect(() => {
    shown.current = true
    // fetched while the reader looks for the text; where it fails, the reader hears of it when it is needed
    if (!savesData()) prepareReading(language).catch((error: unknown) => console.info('Not ready to read articles yet:', error))
    return () => {
      shown.current = false
    }
  }, [language])

  const read = async (sources: readonly OwnSource[]) => {
    setReading(true)
    setOutcome(undefined)
    let result = nothingYet
    for (const source of sources) result = await readOne(source, result, { language, timeZone })
    if (!shown.current) return
    setReading(false)
    setOutcome(result)
    const [only, ...others] = [...result.made, ...result.already]
    if (only && others.length === 0 && result.problems.length === 0 && result.failures.length === 0) go(addresses.article(only.id))
  }

  return { isReading, outcome, read }
}

async function readOne(source: OwnSource, before: Outcome, { language, timeZone }: { language: string; timeZone: string }): Promise<Outcome> {
  const made: OwnArticle[] = []
  const already: OwnArticle[] = []
  const sum = () => ({ ...before, made: [...before.made, ...made], already: [...before.already, ...already] })
  try {
    const { problems, left } = await readSource(source, language, {
      timeZone,
      onArticle: async (article) => {
        const { record, isNew } = await keepOwn(article)
        ;(isNew ? made : already).push(record)
      },
    })
    return { ...sum(), problems: [...before.problems, ...problems.map((problem) => ({ ...problem, source: source.name }))], left: before.left + left }
  } catch (error) {
    console.warn(`${source.name} could not be made an article:`, error)
    const failure = isFull(error) ? 'full' : error instanceof ReadError ? error.failure : 'defect'
    return { ...sum(), failures: [...before.failures, { source: source.name, failure }] }
  }
}
