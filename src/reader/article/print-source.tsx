import { useSyncExternalStore } from 'react'
import type { Article } from '../../model/article.ts'

type Props = { article: Article }

const never = () => () => {}

/** On paper: where the article is to be found. */
export function PrintSource({ article }: Props) {
  const address = useSyncExternalStore(
    never,
    () => location.origin + location.pathname,
    () => article.url ?? '',
  )
  return <p className="hidden border-t border-line pt-2 text-sm break-all print:block">{address}</p>
}
