import { memo } from 'react'
import type { Article } from '../../model/article.ts'
import type { Entity, EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { anchors, closePanels } from './anchors.ts'
import { Panel } from './panel.tsx'
import { useTarget } from './use-target.ts'

type Props = { article: Article }

/** The people, places and organisations of an article: how often it names them, and where. */
export const EntityPanel = memo(({ article }: Props) => {
  const { messages } = useSpeech()
  return (
    <Panel panel="names" title={messages.inThisArticle}>
      <div className="stack-6">
        {entityKinds.map((kind) =>
          article[kind].length === 0 ? null : (
            <section key={kind} aria-label={messages.groups[kind]}>
              <h3 className="mb-1 text-xs font-semibold text-soft">{messages.groups[kind]}</h3>
              <ul className="ruled">
                {article[kind].toSorted(byWeight).map((entity) => (
                  <EntityRow key={entity.id} kind={kind} entity={entity} language={article.language} />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </Panel>
  )
})

/** What the article is about first, then what it names most. */
const byWeight = (a: Entity, b: Entity) => Number(b.rel === 'about') - Number(a.rel === 'about') || b.mentions.length - a.mentions.length

function EntityRow({ kind, entity, language }: { kind: EntityKind; entity: Entity; language: string }) {
  const { messages, count } = useSpeech()
  const target = useTarget()
  const shown = entity.mentions.findIndex((_, number) => anchors.mention(kind, entity.id, number) === target)
  const next = anchors.mention(kind, entity.id, (shown + 1) % Math.max(1, entity.mentions.length))
  return (
    <li className="flex items-baseline justify-between gap-3 py-1.5 text-sm">
      <span lang={language} className="min-w-0">
        <Link to={addresses.group(kind, entity.id)} className={`name name-${kind} font-medium`}>
          {entity.name}
        </Link>
        {'role' in entity && entity.role && <span className="block text-xs text-soft">{entity.role}</span>}
      </span>
      {entity.mentions.length > 0 && (
        <Link
          to={`#${next}`}
          onClick={closePanels}
          aria-label={`${messages.showMention(entity.name)}: ${count(messages.mentions, entity.mentions.length)}`}
          title={`${messages.showMention(entity.name)}: ${count(messages.mentions, entity.mentions.length)}`}
          className="flex min-h-8 shrink-0 items-center px-1 text-xs whitespace-nowrap text-soft even-digits underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
        >
          {shown >= 0 ? `${shown + 1}/${entity.mentions.length}` : `${entity.mentions.length}×`}
        </Link>
      )}
    </li>
  )
}
