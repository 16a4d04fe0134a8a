import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { latestQuery } from '../queries/latest-query.ts'
import { useGo } from '../navigation/use-go.ts'
import { noticeMessages } from './messages.ts'
import { NoticeBar, NoticeButton } from './notice-bar.tsx'
import { watchEdition } from './watch-edition.ts'

/** "3 new articles": the page stays as it is until the reader wants them. */
export function NewArticles() {
  const [round, setRound] = useState(0)
  return <Found key={round} onShown={() => setRound(round + 1)} />
}

function Found({ onShown }: { onShown: () => void }) {
  const { pick, count } = useSpeech()
  const words = pick(noticeMessages)
  const client = useQueryClient()
  const go = useGo()
  const [found, setFound] = useState(0)

  useEffect(() => watchEdition(client.getQueryData(latestQuery().queryKey)?.articles, setFound), [client])

  if (found === 0) return null
  const show = async () => {
    await client.invalidateQueries({ refetchType: 'all' })
    go(addresses.home)
    scrollTo({ top: 0 })
    onShown()
  }
  return (
    <NoticeBar text={count(words.newArticles, found)}>
      <NoticeButton isMain onPress={() => void show()}>
        {words.show}
      </NoticeButton>
      <NoticeButton onPress={() => setFound(0)}>{words.later}</NoticeButton>
    </NoticeBar>
  )
}
