import { useState, type ComponentProps } from 'react'
import type { Article } from '../../model/article.ts'
import { FloatingSheet } from '../components/floating-sheet.tsx'
import { Icon } from '../components/icon.tsx'
import { useEdition } from '../components/use-edition.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { citeArticle } from './cite-article.ts'
import { shareSheetMessages } from './messages.ts'
import { pageAddress } from './page-address.ts'

type Props = { article: Article; onClose: () => void }

/** Ways to pass an article on or take it along. Files are made on the device, by code that comes only when it is asked for. */
export function ShareSheet({ article, onClose }: Props) {
  const { pick, date, messages } = useSpeech()
  const words = pick(shareSheetMessages)
  const edition = useEdition()
  const [said, setSaid] = useState('')

  /** Does it and says how it went; that the reader closes the system's own sheet is no failure. */
  const act = (work: () => Promise<unknown>, done = '') => {
    setSaid('')
    work().then(
      () => setSaid(done),
      (error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') return
        console.warn('The article could not be passed on:', error)
        setSaid(words.failed)
      },
    )
  }
  const citation = () =>
    citeArticle(article, {
      published: article.published && date(article.published, 'short'),
      address: pageAddress(),
      accessed: words.accessed(date(new Date().toISOString().slice(0, 10), 'short')),
    })
  const source = () => ({ address: pageAddress(), published: article.published && date(article.published), picture: messages.picture, publisher: article.publisher?.name ?? edition.title })

  return (
    <FloatingSheet title={words.title} onClose={onClose}>
      <ul className="ruled">
        {'share' in navigator && <Way icon="share" label={words.system} onPress={() => act(() => navigator.share({ title: article.headline, url: pageAddress() }))} />}
        <Way icon="link" label={words.copyLink} onPress={() => act(() => navigator.clipboard.writeText(pageAddress()), words.copied)} />
        <Way icon="note" label={words.copyCitation} onPress={() => act(() => navigator.clipboard.writeText(citation()), words.copied)} />
        <Way
          icon="print"
          label={words.print}
          onPress={() => {
            onClose()
            setTimeout(() => print())
          }}
        />
        <Way
          icon="down"
          label={words.markdown}
          onPress={() => act(async () => (await import('../export/save-article.ts')).saveMarkdown(article, source()), words.made)}
        />
        <Way icon="down" label={words.epub} onPress={() => act(async () => (await import('../export/save-article.ts')).saveEpub(article, source()), words.made)} />
      </ul>
      <p role="status" className="min-h-6 pt-2 text-[0.8125rem] text-soft">
        {said}
      </p>
    </FloatingSheet>
  )
}

function Way({ icon, label, onPress }: { icon: ComponentProps<typeof Icon>['name']; label: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPress} className="flex min-h-12 w-full items-center gap-3 text-start text-[0.9375rem] hover:text-accent">
        <Icon name={icon} />
        {label}
      </button>
    </li>
  )
}
