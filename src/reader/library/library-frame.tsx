import type { ReactNode } from 'react'
import { PageHead } from '../components/page-head.tsx'
import { LibraryNav } from './library-nav.tsx'

type Props = { title: string; intro: string; children: ReactNode }

/** A page of the reader's library: the ways through it, what this part is, and what is in it. */
export function LibraryFrame({ title, intro, children }: Props) {
  return (
    <div className="mx-auto max-w-3xl stack-6">
      <PageHead title={title} description={intro} />
      <LibraryNav />
      <h1 className="font-serif text-4xl font-bold">{title}</h1>
      <p className="max-w-prose text-soft">{intro}</p>
      {children}
    </div>
  )
}
