'use client'
import { useMutation } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { can } from '#lib/policy/can.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { leavingWords } from '#lib/words/areas/members/leaving.ts'
import { filled } from '#lib/words/filled.ts'
import { LeaveAlone } from './leave-alone.tsx'
import type { Me, MemberRow, OrganizationRow } from './member-rows.ts'

/**
 * The way to what an organisation carries and to whom it hands it over (F-223), and, for an administrator of it, to leave with it, after being
 * told what becomes of all that (F-222).
 */
export function Leaving({
  workspaceId,
  me,
  org,
  name,
  people,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly org: OrganizationRow
  readonly people: readonly MemberRow[]
  readonly name: string
}) {
  const locale = useLocale()
  const words = leavingWords[locale]
  const handOver = handOverWords[locale]
  const frame = useTranslations('frame')
  const notify = useNotify()
  const said = useRefusalWords()
  const [asking, setAsking] = useState(false)
  const leave = useMutation(
    useTRPC().member.leaveOrganization.mutationOptions({
      // Nothing here may be asked for any more: the next page begins anew.
      onSuccess: () => window.location.assign('/'),
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
    }),
  )
  const values = { org: name }
  const page = `/w/${workspaceId}/members/hand-over/${org.id}`
  return (
    <>
      <CalmLink href={page} className={buttonClass('quiet')}>
        {handOver.link}
        <span className="sr-only">{` ${name}`}</span>
      </CalmLink>
      {can(me, 'member.leaveOrganization', org.id) && (
        <Button
          look="quiet"
          icon={<LogOut size={14} aria-hidden />}
          disabled={leave.isPending}
          onClick={() => setAsking(true)}
        >
          {words.leave}
        </Button>
      )}
      {org.id === me.orgId && can(me, 'member.leave') && (
        <LeaveAlone {...{ workspaceId, me, org, name, people }} />
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={filled(words.title, values)}
        confirmLabel={words.confirm}
        cancelLabel={frame('cancel')}
        danger
        onConfirm={() => leave.mutate({ workspaceId })}
      >
        {filled(words.out, values)} {words.carried} {words.signed} {words.managed}{' '}
        <CalmLink href={page}>{handOver.first}</CalmLink>
      </ConfirmDialog>
    </>
  )
}
