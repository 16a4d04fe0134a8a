import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { hearOffline } from '../offline/offline-news.ts'
import { articleQuery } from '../queries/article-query.ts'
import { ChangesSheet } from './changes-sheet.tsx'
import { forgetEarlier, readChanged, type Changed } from './earlier-article.ts'
import { noticeMessages } from './messages.ts'
import { NoticeBar, NoticeButton } from './notice-bar.tsx'

type Props = { article: string }

/** Says that an article has changed since the reader last opened it, and shows what. What is being read stays as it is until asked otherwise. */
export function ChangedNotice({ article }: Props) {
  const words = useSpeech().pick(noticeMessages)
  const client = useQueryClient()
  const [changed, setChanged] = useState<Changed>()
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    let shown = true
    const look = () => {
      readChanged(article).then(
        (found) => shown && setChanged(found),
        (error: unknown) => console.warn('What changed in this article cannot be told:', error),
      )
    }
    look()
    const stop = hearOffline((news) => {
      if (news.type === 'changed' && news.article === article) look()
    })
    return () => {
      shown = false
      stop()
    }
  }, [article])

  if (!changed) return null
  const query = articleQuery(article)
  const isOld = JSON.stringify(client.getQueryData(query.queryKey)?.body) !== JSON.stringify(changed.now.body)
  const settle = () => {
    setChanged(undefined)
    void forgetEarlier(article)
    void client.invalidateQueries(query)
  }
  return (
    <>
      <NoticeBar text={words.changed}>
        <NoticeButton isMain onPress={() => setOpen(true)}>
          {words.showChange}
        </NoticeButton>
        <NoticeButton onPress={settle}>{isOld ? words.showNew : words.seen}</NoticeButton>
      </NoticeBar>
      {isOpen && <ChangesSheet changed={changed} onClose={() => setOpen(false)} />}
    </>
  )
}
