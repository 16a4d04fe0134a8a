import type { Group } from '../../../model/edition.ts'
import { useSpeech } from '../../messages/message-context.tsx'

const partMessages = {
  id: { here: 'Di halaman ini', said: 'Ucapan', articles: 'Artikel', heard: 'Yang bersuara', near: 'Sekitarnya', roles: 'Jabatan', companions: 'Sering bersama' },
  en: { here: 'On this page', said: 'Quotes', articles: 'Articles', heard: 'Who is heard', near: 'Nearby', roles: 'Roles', companions: 'Often together' },
}

type Part = Exclude<keyof (typeof partMessages)['id'], 'here'>

/** Where one column holds everything: the way past a hundred quotes to what comes after them. */
export function PageParts({ group }: { group: Group }) {
  const words = useSpeech().pick(partMessages)
  const parts = partsOf(group)
  if (parts.length < 2) return null
  return (
    <nav aria-label={words.here} className="pt-4 lg:hidden print:hidden">
      <ul className="fading-end -mx-5 flex [scrollbar-width:none] gap-x-6 overflow-x-auto border-b border-line px-5">
        {parts.map((part) => (
          <li key={part}>
            {/* the browser's own move to a part: the next Tab goes on from there */}
            <a href={`#${part}`} className="flex min-h-11 items-center text-sm font-medium whitespace-nowrap underline decoration-line underline-offset-8">
              {words[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The sections that this page has, in their order. */
function partsOf({ kind, quotes, roles, voices = [], near = [], companions }: Group): Part[] {
  const has: Record<Part, boolean> = { said: kind !== 'topics' && quotes.length > 0, articles: true, heard: kind === 'topics' && voices.length > 0, near: near.length > 0, roles: roles.length > 0, companions: companions.length > 0 }
  const order: readonly Part[] = kind === 'places' ? ['articles', 'said', 'near', 'companions'] : ['said', 'articles', 'heard', 'roles', 'companions']
  return order.filter((part) => has[part])
}
