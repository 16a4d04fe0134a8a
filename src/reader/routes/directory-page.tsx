import { useSuspenseQuery } from '@tanstack/react-query'
import type { Directory, DirectoryEntry } from '../../model/edition.ts'
import { letterOf, sortByName } from '../../model/letter-of.ts'
import { addresses } from '../addresses.ts'
import { PageHead } from '../components/page-head.tsx'
import { useQueryParams } from '../components/use-query-params.ts'
import { DirectoryHeading } from '../directory/directory-heading.tsx'
import { EntryList } from '../directory/entry-list.tsx'
import { LetterNav } from '../directory/letter-nav.tsx'
import { directoryMessages } from '../directory/messages.ts'
import { useLetterName } from '../directory/use-letter-name.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { directoryQuery } from '../queries/group-query.ts'
import { useGroupKind } from './use-group-kind.ts'

/** Topics, people, places or organisations of the edition: from A to Z, or the most written about first (`?order=most`). */
export function DirectoryPage() {
  const { messages, pick } = useSpeech()
  const words = pick(directoryMessages)
  const kind = useGroupKind()
  const directory = useSuspenseQuery(directoryQuery(kind)).data
  const [params] = useQueryParams()
  const byUse = params.get('order') === 'most'
  const tab = 'inline-flex min-h-11 items-center text-sm text-soft underline-offset-8 decoration-2 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:decoration-accent'
  return (
    <>
      <PageHead title={messages.allOf[kind]} />
      <DirectoryHeading kind={kind} total={directory.total} />
      {directory.total === 0 && <p className="pt-6 text-soft">{messages.noArticles}</p>}
      <nav aria-label={words.order} className="flex gap-6 pt-3 print:hidden">
        <Link to={addresses.directory(kind)} preventScrollReset aria-current={!byUse} className={tab}>
          {words.byName}
        </Link>
        <Link to={`${addresses.directory(kind)}?order=most`} preventScrollReset aria-current={byUse} className={tab}>
          {words.byUse}
        </Link>
      </nav>
      {byUse ? <ByUse directory={directory} /> : <ByName directory={directory} />}
    </>
  )
}

function ByUse({ directory: { kind, entries, ranked, total } }: { directory: Directory }) {
  const { pick, language } = useSpeech()
  const number = new Intl.NumberFormat(language)
  return (
    <div className="pt-6">
      {ranked < total && <p className="pb-4 text-sm text-soft">{pick(directoryMessages).rankedOnly(number.format(ranked), number.format(total))}</p>}
      <EntryList kind={kind} entries={entries.slice(0, ranked)} ranked />
    </div>
  )
}

/** Under each letter those that more than one article names; the rest is a click away. */
function ByName({ directory }: { directory: Directory }) {
  const { pick, count, language } = useSpeech()
  const words = pick(directoryMessages)
  const nameOf = useLetterName()
  const groups = groupByLetter(directory.entries.filter(({ articles }) => articles > 1))
  return (
    <>
      <div className="pt-2">
        <LetterNav kind={directory.kind} letters={directory.letters.map(({ letter }) => letter)} here={new Set(groups.keys())} />
      </div>
      {directory.letters.map(({ letter, total }) => {
        const shown = groups.get(letter) ?? []
        const once = directory.total === directory.entries.length && total > shown.length
        return shown.length === 0 ? null : (
          <section key={letter} aria-labelledby={`huruf-${letter}`} className="grid gap-x-4 pt-8 md:grid-cols-[3.5rem_minmax(0,1fr)]">
            <h2 id={`huruf-${letter}`} className="scroll-mt-4 pb-2 font-serif text-2xl font-bold text-accent md:pt-2">
              {nameOf(letter)}
            </h2>
            <div>
              <EntryList kind={directory.kind} entries={shown} />
              {total > shown.length && (
                <Link to={addresses.letter(directory.kind, letter)} className="mt-1 inline-flex min-h-11 items-center text-sm font-medium underline underline-offset-4">
                  {once ? count(words.onceOnly, total - shown.length) : words.allOfLetter(new Intl.NumberFormat(language).format(total), nameOf(letter))}
                </Link>
              )}
            </div>
          </section>
        )
      })}
      {groups.size === 0 && directory.entries.length > 0 && (
        <div className="pt-6">
          <EntryList kind={directory.kind} entries={sortByName(directory.entries)} />
        </div>
      )}
    </>
  )
}

function groupByLetter(entries: readonly DirectoryEntry[]): Map<string, DirectoryEntry[]> {
  const groups = new Map<string, DirectoryEntry[]>()
  for (const entry of sortByName(entries)) {
    const letter = letterOf(entry.name)
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return groups
}
