import { enterWorkspace } from '#app/_server/gate.ts'
import { HydrateClient, prefetch, trpc } from '#app/_server/caller.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { translator } from '#lib/words/translator.ts'
import { MembersScreen } from './_parts/members-screen.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'members')('title') }
}

/** The organisations of a consortium, their people, and who is invited. */
export default async function MembersPage({ params }: Props) {
  const { workspace: workspaceId } = await params
  const { me } = await enterWorkspace(workspaceId)
  prefetch(trpc.member.list.queryOptions({ workspaceId }))
  prefetch(trpc.workspace.orgs.queryOptions({ workspaceId }))
  const mayInvite =
    me.permissions.includes('member.invitePerson') ||
    me.permissions.includes('member.inviteOrganization')
  if (mayInvite) prefetch(trpc.member.invitations.queryOptions({ workspaceId }))
  return (
    <HydrateClient>
      <MembersScreen workspaceId={workspaceId} me={me} mayInvite={mayInvite} />
    </HydrateClient>
  )
}
