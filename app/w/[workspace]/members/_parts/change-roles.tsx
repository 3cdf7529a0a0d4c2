'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { grantable } from '#lib/policy/grantable.ts'
import { roles as allRoles } from '#lib/policy/roles.ts'
import type { Me, MemberRow } from './member-rows.ts'
import { RoleFields } from './role-fields.tsx'
import { useMembersChanged } from './use-members-changed.ts'

/** Dialog that changes the roles of a person; they take effect at once, also in what is open. */
export function ChangeRoles({
  workspaceId,
  me,
  person,
  onClose,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly person: MemberRow
  readonly onClose: () => void
}) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const notify = useNotify()
  const said = useRefusalWords()
  const changed = useMembersChanged()
  const [chosen, setChosen] = useState(person.roles)
  const save = useMutation(
    useTRPC().member.setRoles.mutationOptions({
      onSuccess: async () => {
        notify({ title: t('changed') })
        onClose()
        await changed()
      },
    }),
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('rolesTitle', { name: person.name })}
      description={t('rolesNote')}
      closeLabel={frame('close')}
      actions={
        <>
          <Button onClick={onClose}>{frame('cancel')}</Button>
          <Button
            look="primary"
            disabled={chosen.length === 0 || save.isPending}
            onClick={() => save.mutate({ workspaceId, userId: person.userId, roles: [...chosen] })}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <RoleFields
        offered={allRoles}
        mayGive={grantable(me.roles)}
        chosen={chosen}
        onChoose={setChosen}
        error={chosen.length === 0 ? t('needRole') : save.isError ? said(save.error) : undefined}
      />
    </Dialog>
  )
}
