import type { Article } from '../../model/article.ts'
import { FloatingSheet } from '../components/floating-sheet.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { compareParagraphs } from './compare-texts.ts'
import { paragraphsOf, type Changed } from './earlier-article.ts'
import { noticeMessages } from './messages.ts'

type Props = { changed: Changed; onClose: () => void }

/** What is not in an article any more, what is new in it, and what the newsroom itself has noted. */
export function ChangesSheet({ changed: { before, now }, onClose }: Props) {
  const words = useSpeech().pick(noticeMessages)
  const paragraphs = compareParagraphs(paragraphsOf(before), paragraphsOf(now))
  return (
    <FloatingSheet title={words.changes} onClose={onClose}>
      <div className="stack-4 pb-2">
        <p className="text-[0.8125rem] text-soft">{words.readSince}</p>
        <div lang={now.language} className="stack-4 font-serif leading-relaxed">
          {paragraphs.map((changes) => (
            <p key={changes.map(({ kind, text }) => kind + text).join('')}>
              {changes.map(({ kind, text }, index) => {
                const key = `${index}-${kind}`
                if (kind === 'gone') return <del key={key}>{text}</del>
                return kind === 'new' ? (
                  <ins key={key} className="decoration-accent decoration-2 underline-offset-4">
                    {text}
                  </ins>
                ) : (
                  <span key={key}>{text}</span>
                )
              })}
            </p>
          ))}
        </div>
        <Revisions article={now} />
      </div>
    </FloatingSheet>
  )
}

function Revisions({ article: { revisions = [] } }: { article: Article }) {
  const { pick, date } = useSpeech()
  const words = pick(noticeMessages)
  if (revisions.length === 0) return null
  return (
    <div className="border-t border-line pt-3 text-[0.8125rem] text-soft">
      <h3 className="font-semibold">{words.revisions}</h3>
      <ul>
        {revisions.map(({ seen, changed }) => (
          <li key={seen}>
            {date(seen, 'short')}: {changed.map((field) => words.fields[field] ?? field).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
