'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { can } from '#lib/policy/can.ts'
import { filled } from '#lib/words/filled.ts'
import { showDay } from '#lib/words/time.ts'
import type { Me } from '../member-rows.ts'
import {
  useDeputiesChanged,
  useDeputiesWords,
  useDeputyWhy,
  type DeputationRow,
} from './use-deputies.ts'

interface Props {
  readonly workspaceId: string
  readonly me: Me
  readonly one: DeputationRow
}

const tones: Readonly<Record<DeputationRow['is'], Tone>> = {
  running: 'ok',
  later: 'ai',
  halted: 'warn',
  over: 'plain',
  ended: 'plain',
}

/** One deputation: who stands in for whom, from when to when, how it stands, and for those who may its end (F-154). */
export function DeputationItem({ workspaceId, me, one }: Props) {
  const words = useDeputiesWords()
  const locale = useLocale()
  const { is, principal, deputy } = one
  const names = { principal: one.principalName, deputy: one.deputyName }
  const isPast = is === 'over' || is === 'ended'
  const mayEnd =
    !isPast && ([principal, deputy].includes(me.userId) || can(me, 'member.setRoles', one.orgId))
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <p className="wrap-anywhere">
          {filled(words.who, names)} <Badge tone={tones[is]}>{words.is[is]}</Badge>
        </p>
        <p className="text-sm text-muted">
          {filled(words.days, {
            from: showDay(one.from, locale),
            until: showDay(one.until, locale),
          })}
        </p>
        {is === 'halted' && <p className="text-sm text-warn">{words.halted}</p>}
      </div>
      {mayEnd && <EndButton {...{ workspaceId, names }} deputationId={one.id} />}
    </li>
  )
}

function EndButton({
  workspaceId,
  deputationId,
  names,
}: {
  readonly workspaceId: string
  readonly deputationId: string
  readonly names: { readonly principal: string; readonly deputy: string }
}) {
  const { end: words, cancel } = useDeputiesWords()
  const notify = useNotify()
  const why = useDeputyWhy()
  const changed = useDeputiesChanged()
  const [isAsking, setAsking] = useState(false)
  const end = useMutation(
    useTRPC().deputy.end.mutationOptions({
      onSuccess: () => notify({ title: words.done }),
      onError: (error) => notify({ title: why(error), tone: 'bad' }),
      onSettled: changed,
    }),
  )
  return (
    <>
      <Button
        look="danger"
        aria-label={filled(words.doOf, names)}
        aria-disabled={end.isPending}
        onClick={() => setAsking(true)}
      >
        {words.do}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={words.title}
        confirmLabel={words.do}
        cancelLabel={cancel}
        danger
        onConfirm={() => {
          if (!end.isPending) end.mutate({ workspaceId, deputationId })
        }}
      >
        {filled(words.told, names)}
      </ConfirmDialog>
    </>
  )
}
