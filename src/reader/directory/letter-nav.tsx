import type { GroupKind } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { directoryMessages } from './messages.ts'
import { useLetterName } from './use-letter-name.ts'

type Props = { kind: GroupKind; letters: readonly string[]; /** The letter whose own page this is. */ current?: string; /** Letters that stand on this page. */ here?: ReadonlySet<string> }

/** From letter to letter: within the page where it has the letter, else to the letter's own. */
export function LetterNav({ kind, letters, current, here = new Set() }: Props) {
  const words = useSpeech().pick(directoryMessages)
  const nameOf = useLetterName()
  return (
    <nav aria-label={words.letters} className="print:hidden">
      <ul className="flex flex-wrap gap-x-0.5">
        {letters.map((letter) => (
          <li key={letter}>
            <Link
              to={here.has(letter) ? `#huruf-${letter}` : addresses.letter(kind, letter)}
              aria-current={current === letter ? 'page' : undefined}
              aria-label={words.letterName(nameOf(letter))}
              className="grid min-h-11 min-w-9 place-items-center text-sm font-medium text-soft hover:text-ink hover:underline aria-[current=page]:font-bold aria-[current=page]:text-accent"
            >
              {nameOf(letter)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
