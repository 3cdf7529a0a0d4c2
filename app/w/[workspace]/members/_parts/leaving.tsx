'use client'
import { useMutation } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { leavingWords } from '#lib/words/areas/members/leaving.ts'
import { filled } from '#lib/words/filled.ts'

/** Lets the own organisation leave, after telling what becomes of what it carries, signed and manages (F-222). */
export function LeaveOrganization({
  workspaceId,
  name,
}: {
  readonly workspaceId: string
  readonly name: string
}) {
  const words = leavingWords[useLocale()]
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
  const org = { org: name }
  return (
    <>
      <Button
        look="quiet"
        icon={<LogOut size={14} aria-hidden />}
        disabled={leave.isPending}
        onClick={() => setAsking(true)}
      >
        {words.leave}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={filled(words.title, org)}
        confirmLabel={words.confirm}
        cancelLabel={frame('cancel')}
        danger
        onConfirm={() => leave.mutate({ workspaceId })}
      >
        {filled(words.out, org)} {words.carried} {words.signed} {words.managed}
      </ConfirmDialog>
    </>
  )
}
