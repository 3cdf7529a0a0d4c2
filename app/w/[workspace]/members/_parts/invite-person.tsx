'use client'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { grantable } from '#lib/policy/grantable.ts'
import { roles as allRoles, type Role } from '#lib/policy/roles.ts'
import { InvitationLink } from './invitation-link.tsx'
import type { Me } from './member-rows.ts'
import { RoleFields } from './role-fields.tsx'
import { useInvite } from './use-invite.ts'

/** Invites somebody into one's own organisation, by a link. */
export function InvitePerson({
  workspaceId,
  me,
  orgName,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly orgName: string
}) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const said = useRefusalWords()
  const invite = useInvite()
  const [open, setOpen] = useState(false)
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['editor'])
  const mayGive = grantable(me.roles)

  const change = (now: boolean) => {
    setOpen(now)
    if (!now) return
    invite.reset()
    setEmail('')
    setRoles(['editor'])
  }
  const make = () => {
    if (roles.length === 0) return
    const to = email.trim() === '' ? {} : { email: email.trim() }
    invite.mutate({ workspaceId, kind: 'person', roles: [...roles], ...to })
  }
  const link = invite.data?.link
  return (
    <Dialog
      title={link === undefined ? t('personTitle', { org: orgName }) : t('linkTitle')}
      description={link === undefined ? t('personNote') : undefined}
      closeLabel={frame('close')}
      open={open}
      onOpenChange={change}
      trigger={<Button icon={<UserPlus size={14} aria-hidden />}>{t('invitePerson')}</Button>}
      actions={
        link === undefined ? (
          <>
            <Button onClick={() => setOpen(false)}>{frame('cancel')}</Button>
            <Button look="primary" disabled={invite.isPending} onClick={make}>
              {t('makeLink')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setOpen(false)}>{t('done')}</Button>
        )
      }
    >
      {link === undefined ? (
        <>
          <TextField
            label={t('inviteEmail')}
            hint={t('inviteEmailHint')}
            type="email"
            value={email}
            error={invite.isError ? said(invite.error) : undefined}
            onText={setEmail}
          />
          <RoleFields
            offered={allRoles}
            mayGive={mayGive}
            chosen={roles}
            onChoose={setRoles}
            error={roles.length === 0 ? t('needRole') : undefined}
          />
        </>
      ) : (
        <InvitationLink link={link} />
      )}
    </Dialog>
  )
}
