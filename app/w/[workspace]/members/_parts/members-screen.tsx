'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { PageFrame } from '#app/w/[workspace]/_parts/page-frame.tsx'
import { useIsBrowser } from '#app/_client/parts/use-is-browser.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { say } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import { DeputiesPart } from './deputies/at-rest.ts'
import { Invite } from './invite.tsx'
import type { Me } from './member-rows.ts'
import { OfflineCacheCard } from './offline-cache.tsx'
import { OrganizationSection } from './organization-section.tsx'
import { PendingInvitations } from './pending-invitations.tsx'
import { WritePolicyCard } from './write-policy.tsx'

/** Organisations as sections with their people; one's own organisation first. */
export function MembersScreen({
  workspaceId,
  me,
  mayInvite,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly mayInvite: boolean
}) {
  const t = useTranslations('members')
  const locale = useLocale()
  const trpc = useTRPC()
  // Settings are shown once a click on them is heard.
  const isBrowser = useIsBrowser()
  // Both come with the page: neither is waited for here.
  const orgs = useSuspenseQuery(trpc.workspace.orgs.queryOptions({ workspaceId }))
  const members = useSuspenseQuery(trpc.member.list.queryOptions({ workspaceId }))
  const sorted = orgs.data.toSorted(
    (a, b) => Number(b.id === me.orgId) - Number(a.id === me.orgId) || a.colour - b.colour,
  )
  return (
    <PageFrame
      title={t('title')}
      note={t('note')}
      actions={
        can(me, 'member.inviteOrganization') && (
          <Invite workspaceId={workspaceId} invited={{ is: 'organization' }} />
        )
      }
    >
      {isBrowser && (
        <>
          <WritePolicyCard workspaceId={workspaceId} isOwner={can(me, 'workspace.manage')} />
          <OfflineCacheCard workspaceId={workspaceId} isOwner={can(me, 'workspace.manage')} />
        </>
      )}
      {mayInvite && <PendingInvitations workspaceId={workspaceId} orgs={orgs.data} />}
      {sorted.map((org) => {
        const people = members.data.filter((member) => member.orgId === org.id)
        return (
          <Fragment key={org.id}>
            <OrganizationSection {...{ workspaceId, me, org, people }} />
            {org.id === me.orgId && (
              // Its place is kept, so that the other organisations stay where they are when it comes.
              <div className="min-h-38">
                <DeputiesPart {...{ workspaceId, me, people }} orgName={say(org.name, locale)} />
              </div>
            )}
          </Fragment>
        )
      })}
    </PageFrame>
  )
}
