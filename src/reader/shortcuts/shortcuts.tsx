import { useEffect, useRef } from 'react'
import { addresses } from '../addresses.ts'
import { closePanels, openPanel, panelIds } from '../article/anchors.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { useGo } from '../navigation/use-go.ts'
import { commandOfKey, type Command } from './command-of-key.ts'
import { shortcutMessages } from './messages.ts'
import { areShortcutsOn } from './shortcut-choice.ts'
import { stepThrough } from './step-through.ts'

/** Listens for the app's keys; "?" shows them all. */
export function Shortcuts() {
  const { messages, pick } = useSpeech()
  const words = pick(shortcutMessages)
  const go = useGo()
  const help = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const work: Record<Command, () => void> = {
      help: () => help.current?.showModal(),
      search: () => {
        // where there is no room for a field in the header it is on a page of its own
        const field = [...document.querySelectorAll<HTMLElement>('[data-shortcut="search"]')].find((one) => one.checkVisibility?.() ?? true)
        if (field) field.focus()
        else go(addresses.search)
      },
      home: () => go(addresses.home),
      next: () => stepThrough(1),
      previous: () => stepThrough(-1),
      quotes: () => showPanel('quotes'),
      names: () => showPanel('names'),
      save: () => document.querySelector<HTMLElement>('[data-shortcut="save"]')?.click(),
      top: () => scrollTo({ top: 0 }),
    }
    const listen = (event: KeyboardEvent) => {
      const command = commandOfKey(event)
      if (!command || !areShortcutsOn()) return
      event.preventDefault()
      work[command]()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [go])

  return (
    <dialog ref={help} aria-label={words.title} className="m-auto w-[min(30rem,calc(100%-2rem))] rounded-lg border border-line bg-raised p-6 text-ink shadow-xl backdrop:bg-black/40">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
        <button type="button" onClick={() => help.current?.close()} className="min-h-11 text-sm font-medium text-accent">
          {messages.close}
        </button>
      </div>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
        {Object.entries(words.keys).map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded border border-line bg-paper px-2 py-0.5 text-center font-sans text-xs">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-xs text-soft">{words.off}</p>
    </dialog>
  )
}

/** Opens a panel where it is a sheet, and moves the focus to its first link. */
function showPanel(panel: keyof typeof panelIds) {
  closePanels()
  openPanel(panel)
  document.getElementById(panelIds[panel])?.querySelector<HTMLElement>('li a')?.focus()
}
