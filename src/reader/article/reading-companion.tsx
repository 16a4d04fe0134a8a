import { useEffect, useState, type RefObject } from 'react'
import { useLocation } from 'react-router'
import type { Article } from '../../model/article.ts'
import { logPosition, logVisit, readPosition } from '../library/reading-log.ts'
import { keepOpened } from '../offline/keep-opened.ts'
import { BackToTop } from './back-to-top.tsx'
import { findPlace, isWorthOffering, placeOf, type Place } from './reading-place.ts'
import { ResumeOffer } from './resume-offer.tsx'
import { watchReading } from './watch-reading.ts'

type Props = { article: Article; text: RefObject<HTMLElement | null> }

/** From this block on, the way back to the top is worth a button. */
const farBlock = 4
/** A reader who has gone on this many blocks does not want to be asked any more. */
const goneOn = 3

/** Remembers how far an article was read and offers to go on from there; shows the progress and the way back to the top. */
export function ReadingCompanion({ article, text }: Props) {
  const { hash } = useLocation()
  const [reading, setReading] = useState(0)
  const [offer, setOffer] = useState<Place>()

  useEffect(() => {
    void logVisit(article).catch(sayUnkept)
    void keepOpened(article.id)
  }, [article])

  useEffect(() => {
    const blocks = text.current?.querySelector('.running-text')?.children
    if (!blocks) return
    let before: Place | undefined
    let shown = true
    let latest: Place | undefined
    const keep = () => {
      if (latest && latest.block > (before?.block ?? 0)) void logPosition({ article: article.id, ...latest }).catch(sayUnkept)
    }
    const stop = watchReading(blocks, (block) => {
      latest = placeOf(article, block)
      setReading(block)
      showProgress(latest.progress)
      if (before && block >= goneOn) {
        before = undefined
        setOffer(undefined)
      }
      keep()
    })
    void readPosition(article.id).then((position) => {
      const place = position && findPlace(article, position)
      if (!shown || !place || hash || !isWorthOffering(place, latest?.block ?? 0)) return
      before = place
      setOffer(place)
    }, sayUnkept)
    return () => {
      shown = false
      stop()
    }
  }, [article, text, hash])

  return (
    <>
      {offer && (
        <ResumeOffer
          place={offer}
          language={article.language}
          onDismiss={() => setOffer(undefined)}
          onResume={() => {
            setOffer(undefined)
            goTo(text.current?.querySelector('.running-text')?.children[offer.block])
          }}
        />
      )}
      {reading >= farBlock && !offer && <BackToTop />}
    </>
  )
}

const sayUnkept = (error: unknown) => console.warn('How far this article was read is not remembered:', error)

/** For browsers whose style sheets cannot follow the scrolling themselves. */
const showProgress = (progress: number) => document.querySelector<HTMLElement>('.reading-progress')?.style.setProperty('--read', String(progress))

function goTo(block: Element | undefined) {
  if (!(block instanceof HTMLElement)) return
  block.scrollIntoView({ block: 'start' })
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}
