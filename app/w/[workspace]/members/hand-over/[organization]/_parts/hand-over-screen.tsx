'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageFrame } from '#app/w/[workspace]/_parts/page-frame.tsx'
import { say } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { filled } from '#lib/words/filled.ts'
import type { Me } from '../../../_parts/member-rows.ts'
import { HandOver } from './hand-over.tsx'

/** What an organisation carries, with a way to hand it over; one's own, or as an owner another's. */
export function HandOverScreen({
  workspaceId,
  orgId,
  me,
}: {
  readonly workspaceId: string
  readonly orgId: string
  readonly me: Me
}) {
  const locale = useLocale()
  const words = handOverWords[locale]
  const orgs = useSuspenseQuery(useTRPC().workspace.orgs.queryOptions({ workspaceId })).data
  const org = orgs.find(({ id }) => id === orgId)
  const isMine = orgId === me.orgId
  const name = org === undefined ? '' : say(org.name, locale)
  const back = (
    <CalmLink href={`/w/${workspaceId}/members`} className={buttonClass('quiet')}>
      {words.back}
    </CalmLink>
  )
  if (org === undefined) {
    return (
      <PageFrame title={words.link}>
        <EmptyState title={words.unknown} action={back} />
      </PageFrame>
    )
  }
  const note = org.status === 'active' ? words.note : words.noteAbsent
  return (
    <PageFrame
      title={filled(words.title, { org: name })}
      note={filled(note, { org: name })}
      actions={back}
    >
      {isMine || can(me, 'workspace.manage') ? (
        <HandOver workspaceId={workspaceId} org={org} me={me} orgs={orgs} />
      ) : (
        <p className="rounded-card border border-warn-line bg-warn-soft p-4 text-warn">
          {words.notYours}
        </p>
      )}
    </PageFrame>
  )
}
