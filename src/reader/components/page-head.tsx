import { useEditionTitle } from './use-edition.ts'

type Props = { title?: string; description?: string }

/** The title and description of a page; React moves them into the document's head. */
export function PageHead({ title, description }: Props) {
  const edition = useEditionTitle()
  return (
    <>
      <title>{title ? `${title} · ${edition}` : edition}</title>
      {description && <meta name="description" content={description} />}
    </>
  )
}
