import { HydrateClient, prefetch, trpc } from '#app/_server/caller.tsx'
import { enterWorkspace } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { HandOverScreen } from './_parts/hand-over-screen.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; organization: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: handOverWords[await readLocale()].link }
}

/** What an organisation carries, and to whom it hands it over. */
export default async function HandOverPage({ params }: Props) {
  const { workspace: workspaceId, organization: orgId } = await params
  const { me } = await enterWorkspace(workspaceId)
  prefetch(trpc.workspace.orgs.queryOptions({ workspaceId }))
  return (
    <HydrateClient>
      <HandOverScreen workspaceId={workspaceId} orgId={orgId} me={me} />
    </HydrateClient>
  )
}
