import { useCallback, useState } from 'react'
import type { Group } from '../../model/edition.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { readFollow, removeFollow, writeFollow } from '../offline/follows.ts'
import { keepGroup } from '../offline/quiet-time.ts'
import { keptMessages } from './messages.ts'
import { useHeard } from './use-heard.ts'

type Props = { group: Pick<Group, 'kind' | 'id' | 'name' | 'articles'> }

/** Follows a topic, person, place or organisation: its articles come onto this device, now and later. */
export function FollowButton({ group }: Props) {
  const words = useSpeech().pick(keptMessages)
  const { kind, id, name } = group
  const key = `${kind}/${id}`
  const follow = useHeard(useCallback(async () => ({ is: (await readFollow(key)) !== undefined }), [key]))
  const [said, setSaid] = useState('')

  const change = async () => {
    try {
      if (follow?.is) {
        await removeFollow(key)
        setSaid(words.unfollowed(name))
        return
      }
      await writeFollow({ key, kind, id, name, since: new Date().toISOString(), seen: group.articles.map((article) => article.id) })
      setSaid(words.followed(name))
      await keepGroup(kind, id)
    } catch (error) {
      console.warn('Could not be followed, or not all of it could be kept:', error)
      setSaid(words.followFailed)
    }
  }

  return (
    <p className="flex items-center gap-x-3 text-sm">
      <button type="button" aria-pressed={follow?.is ?? false} onClick={() => void change()} className="min-h-11 shrink-0 rounded-full border border-line px-4 font-medium hover:border-soft aria-pressed:border-accent aria-pressed:text-accent">
        {follow?.is ? words.following : words.follow}
      </button>
      <span role="status" className="text-xs text-soft sm:text-sm">
        {said || words.followHelp}
      </span>
    </p>
  )
}
