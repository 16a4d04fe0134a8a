import { useMatch } from 'react-router'
import { ChangedNotice } from './changed-notice.tsx'
import { InstallOffer } from './install-offer.tsx'
import { KeptDrafts } from './kept-drafts.tsx'
import { NewArticles } from './new-articles.tsx'

/** What is told while somebody reads. Each stands over the header; the later in this list, the further above. */
export function Notices() {
  const id = useMatch('articles/:id')?.params.id
  return (
    <>
      <InstallOffer />
      <NewArticles />
      {id !== undefined && <ChangedNotice key={id} article={id} />}
      <KeptDrafts />
    </>
  )
}
