'use client'
import { useMutation } from '@tanstack/react-query'
import { Ban, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { say } from '#lib/model/local-text.ts'
import type { OrganizationRow } from './member-rows.ts'
import { useMembersChanged } from './use-members-changed.ts'

/** Suspends an organisation after asking, or lifts its suspension. */
export function SuspendOrganization({
  workspaceId,
  org,
}: {
  readonly workspaceId: string
  readonly org: OrganizationRow
}) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const locale = useLocale()
  const notify = useNotify()
  const said = useRefusalWords()
  const changed = useMembersChanged()
  const [asking, setAsking] = useState(false)
  const suspend = useMutation(
    useTRPC().member.suspendOrganization.mutationOptions({
      onSuccess: async () => {
        notify({ title: t('changed') })
        await changed()
      },
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
    }),
  )
  const name = say(org.name, locale)
  const run = (suspended: boolean) => suspend.mutate({ workspaceId, orgId: org.id, suspended })
  if (org.status === 'suspended') return <Button onClick={() => run(false)}>{t('resume')}</Button>
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            label={t('orgMenu', { org: name })}
            icon={<Ellipsis size={16} aria-hidden />}
          />
        }
        entries={[
          {
            id: 'suspend',
            label: t('suspend'),
            icon: <Ban size={14} aria-hidden />,
            danger: true,
            onChoose: () => setAsking(true),
          },
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('suspendTitle', { org: name })}
        confirmLabel={t('suspend')}
        cancelLabel={frame('cancel')}
        danger
        onConfirm={() => run(true)}
      >
        {t('suspendNote')}
      </ConfirmDialog>
    </>
  )
}
