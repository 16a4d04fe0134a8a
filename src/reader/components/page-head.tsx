import { useEffect } from 'react'
import { afterPaint } from './after-paint.ts'
import { useEditionTitle } from './use-edition.ts'

type Props = { title?: string; description?: string }

/** What a tab and a search engine say of a page; React moves it into the document's head. */
export function PageHead({ title, description }: Props) {
  const edition = useEditionTitle()
  const whole = title ? `${title} · ${edition}` : edition
  // the browser tells its whole interface of a title, which takes milliseconds; and until the address is the new page's, the title would be that of the last one in the history
  useEffect(() => afterPaint(() => (document.title = whole)), [whole])
  return (
    <>
      {import.meta.env.SSR && <title>{whole}</title>}
      {description && <meta name="description" content={description} />}
    </>
  )
}
