'use client'
import { Building2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { organizationRoles } from '#lib/policy/grantable.ts'
import type { Role } from '#lib/policy/roles.ts'
import { InvitationLink } from './invitation-link.tsx'
import { RoleFields } from './role-fields.tsx'
import { useInvite } from './use-invite.ts'

const blank: Draft = { ja: '', en: '' }
const firstRoles: readonly Role[] = ['orgAdmin', 'editor', 'approver']

/** Invites another organisation; whoever takes the link becomes its first person here. */
export function InviteOrganization({ workspaceId }: { readonly workspaceId: string }) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const said = useRefusalWords()
  const invite = useInvite()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(blank)
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState(firstRoles)
  const [isTried, setTried] = useState(false)

  const change = (now: boolean) => {
    setOpen(now)
    if (!now) return
    invite.reset()
    setName(blank)
    setEmail('')
    setRoles(firstRoles)
    setTried(false)
  }
  const make = () => {
    setTried(true)
    const orgName = textOf(name)
    if (orgName === null || roles.length === 0) return
    const to = email.trim() === '' ? {} : { email: email.trim() }
    invite.mutate({ workspaceId, kind: 'organization', orgName, roles: [...roles], ...to })
  }
  const link = invite.data?.link
  return (
    <Dialog
      title={link === undefined ? t('organizationTitle') : t('linkTitle')}
      description={link === undefined ? t('organizationNote') : undefined}
      closeLabel={frame('close')}
      open={open}
      onOpenChange={change}
      trigger={
        <Button look="primary" icon={<Building2 size={14} aria-hidden />}>
          {t('inviteOrganization')}
        </Button>
      }
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
          <LocalTextFields
            labels={{ ja: t('orgName'), en: t('orgNameEn') }}
            draft={name}
            error={isTried && textOf(name) === null ? t('needOrgName') : undefined}
            onDraft={setName}
          />
          <TextField
            label={t('inviteEmail')}
            hint={t('inviteEmailHint')}
            type="email"
            value={email}
            error={invite.isError ? said(invite.error) : undefined}
            onText={setEmail}
          />
          <RoleFields
            offered={organizationRoles}
            mayGive={organizationRoles}
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
