import type { Article } from '../../model/article.ts'
import { entityKinds } from '../../model/kinds.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { panelIds } from './anchors.ts'

type Props = { article: Article }

/** On a narrow screen: the bar at the bottom that opens the quotes and the names. */
export function PanelBar({ article }: Props) {
  const { messages } = useSpeech()
  const names = entityKinds.reduce((sum, kind) => sum + article[kind].length, 0)
  return (
    <div id="panel-bar" className="fixed inset-x-0 bottom-0 z-20 flex ruled-x border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden">
      <BarButton panel="quotes" label={messages.quotes} count={article.quotes.length} />
      <BarButton panel="names" label={messages.names} count={names} />
    </div>
  )
}

function BarButton({ panel, label, count }: { panel: keyof typeof panelIds; label: string; count: number }) {
  return (
    <button type="button" popoverTarget={panelIds[panel]} className="flex min-h-13 flex-1 items-center justify-center gap-2 text-sm font-medium">
      {label}
      <span className="min-w-6 rounded-full bg-accent px-1.5 py-0.5 text-center text-xs text-on-accent even-digits">{count}</span>
    </button>
  )
}
