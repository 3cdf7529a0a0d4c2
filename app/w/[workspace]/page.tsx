import { HydrateClient, prefetch, trpc } from '#app/_server/caller.tsx'
import { enterWorkspace } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { templateViews } from '#app/_server/template-views.ts'
import { idsOfUseCases } from '#lib/catalog/template-ids.ts'
import { say } from '#lib/model/local-text.ts'
import { HomeScreen } from './_parts/home-screen.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
  readonly searchParams: Promise<{ archived?: string | string[] }>
}

/** Name of the consortium as the title. */
export async function generateMetadata({ params }: Props) {
  const { workspace } = await enterWorkspace((await params).workspace)
  return { title: say(workspace.name, await readLocale()) }
}

/** Home of a consortium: whose turn it is, and its models. */
export default async function HomePage({ params, searchParams }: Props) {
  const { workspace: workspaceId } = await params
  const { me } = await enterWorkspace(workspaceId)
  prefetch(trpc.workspace.home.queryOptions({ workspaceId }))
  if ((await searchParams).archived === '1') {
    prefetch(trpc.workspace.home.queryOptions({ workspaceId, isArchived: true }))
  }
  return (
    <HydrateClient>
      <HomeScreen
        workspaceId={workspaceId}
        mayArchive={me.permissions.includes('model.archive')}
        mayCreate={me.permissions.includes('model.create')}
        offered={await templateViews(idsOfUseCases)}
      />
    </HydrateClient>
  )
}
