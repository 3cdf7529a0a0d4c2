'use client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { can } from '#lib/policy/can.ts'
import { leavingWords } from '#lib/words/areas/members/leaving.ts'
import { filled } from '#lib/words/filled.ts'
import type { Me, MemberRow, OrganizationRow } from './member-rows.ts'

/** Lets somebody leave by themselves, after telling what stays, and whether nobody else could sign for the organisation (F-225). */
export function LeaveAlone({
  workspaceId,
  me,
  org,
  name,
  people,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly org: OrganizationRow
  readonly name: string
  readonly people: readonly MemberRow[]
}) {
  const words = leavingWords[useLocale()]
  const frame = useTranslations('frame')
  const notify = useNotify()
  const said = useRefusalWords()
  const [asking, setAsking] = useState(false)
  const trpc = useTRPC()
  const leave = useMutation(
    trpc.member.leave.mutationOptions({
      // Nothing here may be asked for any more: the next page begins anew.
      onSuccess: () => window.location.assign('/'),
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
    }),
  )
  const held = useQuery({
    ...trpc.member.holdings.queryOptions({ workspaceId, orgId: org.id }),
    enabled: asking,
  })
  const signed = (held.data?.models ?? []).reduce((sum, { signs }) => sum + signs.mine, 0)
  const values = { org: name }
  const signs = (one: MemberRow) => can(one, 'agreement.sign', org.id)
  const isOnly = people.filter(signs).every(({ userId }) => userId === me.userId)
  const isOnlySigner = isOnly && can(me, 'agreement.sign', org.id)
  return (
    <>
      <Button
        look="quiet"
        icon={<LogOut size={14} aria-hidden />}
        disabled={leave.isPending}
        onClick={() => setAsking(true)}
      >
        {words.alone.leave}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.alone.title}
        confirmLabel={words.confirm}
        cancelLabel={frame('cancel')}
        danger
        onConfirm={() => leave.mutate({ workspaceId })}
      >
        {filled(words.alone.out, values)} {filled(words.alone.kept, values)}{' '}
        {signed > 0 && filled(words.alone.signed, { count: signed })}{' '}
        {isOnlySigner && filled(words.alone.onlySigner, values)}
      </ConfirmDialog>
    </>
  )
}
