import { useId, useState } from 'react'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import type { OwnArticle } from '../library/records.ts'
import { UndoNotice } from '../library/undo-notice.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { exportArticles } from './export-articles.ts'
import { findOwn } from './find-own.ts'
import { ownMessages } from './messages.ts'
import { forgetRemoved, lastRemoved, removeOwn, restoreOwn } from './own-articles.ts'

type Props = { records: readonly OwnArticle[] }

/** From so many articles on, a list is searched rather than read. */
const worthSearching = 4

/** The reader's own articles, with all that can be done with them. */
export function OwnList({ records }: Props) {
  const words = useSpeech().pick(ownMessages)
  const [asked, setAsked] = useState('')
  const [removed, setRemoved] = useState(lastRemoved)
  const field = useId()
  const found = findOwn(records, asked)

  const remove = async (record: OwnArticle) => {
    await removeOwn(record)
    setRemoved(record)
  }
  const putAway = () => {
    forgetRemoved()
    setRemoved(undefined)
  }

  return (
    <section aria-labelledby={`${field}-list`}>
      <SectionHeading id={`${field}-list`}>{words.list}</SectionHeading>
      {removed && <UndoNotice key={removed.id} text={words.removed(removed.article.headline)} onUndo={() => restoreOwn(removed)} onDone={putAway} />}
      {records.length >= worthSearching && (
        <div className="flex flex-wrap items-end justify-between gap-3 pt-4">
          <label htmlFor={field} className="grow text-sm">
            <span className="sr-only">{words.find}</span>
            <input id={field} type="search" value={asked} placeholder={words.find} onChange={(event) => setAsked(event.target.value)} className="min-h-11 w-full rounded-sm border border-line bg-raised px-3" />
          </label>
          <Action label={words.exportAll} onPress={() => exportArticles(records)} />
        </div>
      )}
      {records.length === 0 && <p className="py-4 text-soft">{words.empty}</p>}
      {records.length > 0 && found.length === 0 && <p className="py-4">{words.noMatch}</p>}
      <ul className="ruled">
        {found.map((record) => (
          <OwnRow key={record.id} record={record} onRemove={() => void remove(record)} />
        ))}
      </ul>
    </section>
  )
}

function OwnRow({ record, onRemove }: { record: OwnArticle; onRemove: () => void }) {
  const { messages, pick, count } = useSpeech()
  const words = pick(ownMessages)
  const { article, added } = record
  return (
    <li className="py-4">
      <Link to={addresses.article(record.id)} lang={article.language} className="font-serif text-lg leading-snug font-semibold decoration-1 underline-offset-4 hover:underline">
        {article.headline}
      </Link>
      <p className="mt-1 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        {article.publisher && <span>{article.publisher.name}</span>}
        {article.published && <DateTime published={article.published} form="short" />}
        {article.quotes.length > 0 && <span>{count(messages.counts.quotes, article.quotes.length)}</span>}
        <span>
          {words.added} <DateTime published={added} form="short" />
        </span>
      </p>
      <p className="flex flex-wrap gap-x-5 text-[0.8125rem] text-soft">
        <Action label={words.exportOne} onPress={() => exportArticles([record])} />
        <Action label={words.remove} name={words.removeOne(article.headline)} onPress={onRemove} />
      </p>
    </li>
  )
}

function Action({ label, name, onPress }: { label: string; name?: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={name} onClick={onPress} className="min-h-11 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current">
      {label}
    </button>
  )
}
