'use client'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { say } from '#lib/model/local-text.ts'
import { showTime } from '#lib/words/time.ts'
import type { OrganizationRow } from './member-rows.ts'
import { useMembersChanged } from './use-members-changed.ts'

/** Invitations that wait for somebody, each with a way to take it back. */
export function PendingInvitations({
  workspaceId,
  orgs,
}: {
  readonly workspaceId: string
  readonly orgs: readonly OrganizationRow[]
}) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const locale = useLocale()
  const trpc = useTRPC()
  const notify = useNotify()
  const said = useRefusalWords()
  const changed = useMembersChanged()
  const [revoking, setRevoking] = useState<string | null>(null)
  const { data } = useSuspenseQuery(trpc.member.invitations.queryOptions({ workspaceId }))
  const revoke = useMutation(
    trpc.member.revokeInvitation.mutationOptions({
      onSuccess: async () => {
        notify({ title: t('revoked') })
        await changed()
      },
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
    }),
  )
  const waiting = data.filter((each) => each.state === 'open' || each.state === 'expired')
  if (waiting.length === 0) return null
  const orgOf = (id: string | null) => orgs.find((org) => org.id === id)
  return (
    <Card title={t('pending')}>
      <Table caption={t('pending')}>
        <thead>
          <tr>
            <HeadCell>{t('pendingFor')}</HeadCell>
            <HeadCell>{t('roles')}</HeadCell>
            <HeadCell>{t('invitedBy')}</HeadCell>
            <HeadCell>{t('pendingUntil')}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t('actions')}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {waiting.map((each) => {
            const name = each.orgName ?? orgOf(each.orgId)?.name
            const org = name === undefined ? '' : say(name, locale)
            return (
              <tr key={each.id}>
                <RowHead>
                  {each.email ?? t('pendingAnyone')}
                  <span className="block text-xs font-normal text-muted">
                    {each.kind === 'person'
                      ? t('pendingKind.person', { org })
                      : `${org} ${t('pendingKind.organization')}`}
                  </span>
                </RowHead>
                <DataCell>{each.roles.map((role) => t(`role.${role}`)).join(' · ')}</DataCell>
                <DataCell>{each.invitedBy.name}</DataCell>
                <DataCell>
                  {each.state === 'expired' ? (
                    <Badge tone="warn">{t('expired')}</Badge>
                  ) : (
                    showTime(each.expiresAt.getTime(), 'minute', locale)
                  )}
                </DataCell>
                <DataCell className="text-right">
                  <Button look="danger" onClick={() => setRevoking(each.id)}>
                    {t('revoke')}
                  </Button>
                </DataCell>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <ConfirmDialog
        open={revoking !== null}
        onOpenChange={(open) => !open && setRevoking(null)}
        title={t('revokeTitle')}
        confirmLabel={t('revoke')}
        cancelLabel={frame('cancel')}
        danger
        onConfirm={() =>
          revoking !== null && revoke.mutate({ workspaceId, invitationId: revoking })
        }
      >
        {t('revokeNote')}
      </ConfirmDialog>
    </Card>
  )
}
