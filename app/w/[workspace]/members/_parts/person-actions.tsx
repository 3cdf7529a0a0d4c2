'use client'
import { useMutation } from '@tanstack/react-query'
import { Ellipsis, UserMinus, UserPen } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Me, MemberRow } from './member-rows.ts'
import { useMembersChanged } from './use-members-changed.ts'

const ChangeRoles = lazily(
  async () => (await import('./change-roles.tsx')).ChangeRoles,
  (it) => it.onClose(),
)

/** What an administrator can do about a person of the own organisation: change roles, remove. */
export function PersonActions({
  workspaceId,
  me,
  person,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly person: MemberRow
}) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const notify = useNotify()
  const said = useRefusalWords()
  const changed = useMembersChanged()
  const [open, setOpen] = useState<'roles' | 'remove' | null>(null)
  const remove = useMutation(
    useTRPC().member.remove.mutationOptions({
      onSuccess: async () => {
        notify({ title: t('removed') })
        await changed()
      },
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
    }),
  )
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            label={t('menu', { name: person.name })}
            icon={<Ellipsis size={16} aria-hidden />}
          />
        }
        entries={[
          {
            id: 'roles',
            label: t('changeRoles'),
            icon: <UserPen size={14} aria-hidden />,
            onChoose: () => setOpen('roles'),
          },
          {
            id: 'remove',
            label: t('remove'),
            icon: <UserMinus size={14} aria-hidden />,
            danger: true,
            onChoose: () => setOpen('remove'),
          },
        ]}
      />
      {open === 'roles' && (
        <ChangeRoles {...{ workspaceId, me, person }} onClose={() => setOpen(null)} />
      )}
      <ConfirmDialog
        open={open === 'remove'}
        onOpenChange={(now) => setOpen(now ? 'remove' : null)}
        title={t('removeTitle', { name: person.name })}
        confirmLabel={t('remove')}
        cancelLabel={frame('cancel')}
        danger
        onConfirm={() => remove.mutate({ workspaceId, userId: person.userId })}
      >
        {t('removeNote')}
      </ConfirmDialog>
    </>
  )
}
