import { HydrateClient, prefetch, trpc } from '#app/_server/caller.tsx'
import { enterWorkspace } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { inboxWords } from '#lib/words/areas/inbox.ts'
import { PageFrame } from '../_parts/page-frame.tsx'
import { InboxSection } from './_parts/inbox-section.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: inboxWords[await readLocale()].title }
}

/** あなたの番です: everything in a consortium that waits for the member. */
export default async function InboxPage({ params }: Props) {
  const { workspace: workspaceId } = await params
  await enterWorkspace(workspaceId)
  prefetch(trpc.notice.inbox.queryOptions({ workspaceId }))
  const { title, note } = inboxWords[await readLocale()]
  return (
    <HydrateClient>
      <PageFrame title={title} note={note}>
        <InboxSection workspaceId={workspaceId} />
      </PageFrame>
    </HydrateClient>
  )
}
