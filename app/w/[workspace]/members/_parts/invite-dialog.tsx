'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { grantable, organizationRoles } from '#lib/policy/grantable.ts'
import { roles as allRoles, type Role } from '#lib/policy/roles.ts'
import type { Me } from './member-rows.ts'
import { InvitationLink } from './invitation-link.tsx'
import { RoleFields } from './role-fields.tsx'
import { useInvite } from './use-invite.ts'

/** Who is invited: somebody into one's own organisation, or another organisation, whose first person takes the link. */
export type Invited =
  | { readonly is: 'person'; readonly me: Me; readonly orgName: string }
  | { readonly is: 'organization' }

/** The roles one may choose from, those one may give, and those chosen at first. */
function rolesFor(invited: Invited) {
  if (invited.is === 'person') {
    const first: readonly Role[] = ['editor']
    return { offered: allRoles, mayGive: grantable(invited.me.roles), first }
  }
  const first: readonly Role[] = ['orgAdmin', 'editor', 'approver']
  return { offered: organizationRoles, mayGive: organizationRoles, first }
}

/** Invites by a link: to whom it goes, as what they come; then the link itself. */
export function InviteDialog({
  workspaceId,
  invited,
  open,
  onOpenChange,
}: {
  readonly workspaceId: string
  readonly invited: Invited
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('members')
  const frame = useTranslations('frame')
  const said = useRefusalWords()
  const invite = useInvite()
  const { offered, mayGive, first } = rolesFor(invited)
  const [name, setName] = useState<Draft>({ ja: '', en: '' })
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState(first)
  const [isTried, setTried] = useState(false)
  const isOrganization = invited.is === 'organization'

  const close = () => onOpenChange(false)
  const make = () => {
    setTried(true)
    if (roles.length === 0) return
    const common = {
      workspaceId,
      roles: [...roles],
      ...(email.trim() === '' ? {} : { email: email.trim() }),
    }
    if (!isOrganization) return invite.mutate({ kind: 'person', ...common })
    const orgName = textOf(name)
    if (orgName !== null) invite.mutate({ kind: 'organization', orgName, ...common })
  }
  const link = invite.data?.link
  if (link !== undefined) {
    return (
      <Dialog
        title={t('linkTitle')}
        closeLabel={frame('close')}
        open={open}
        onOpenChange={onOpenChange}
        actions={<Button onClick={close}>{t('done')}</Button>}
      >
        <InvitationLink link={link} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={isOrganization ? t('organizationTitle') : t('personTitle', { org: invited.orgName })}
      description={t(isOrganization ? 'organizationNote' : 'personNote')}
      closeLabel={frame('close')}
      open={open}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onClick={close}>{frame('cancel')}</Button>
          <Button look="primary" disabled={invite.isPending} onClick={make}>
            {t('makeLink')}
          </Button>
        </>
      }
    >
      {isOrganization && (
        <LocalTextFields
          labels={{ ja: t('orgName'), en: t('orgNameEn') }}
          draft={name}
          error={isTried && textOf(name) === null ? t('needOrgName') : undefined}
          onDraft={setName}
        />
      )}
      <TextField
        label={t('inviteEmail')}
        hint={t('inviteEmailHint')}
        type="email"
        value={email}
        error={invite.isError ? said(invite.error) : undefined}
        onText={setEmail}
      />
      <RoleFields
        offered={offered}
        mayGive={mayGive}
        chosen={roles}
        onChoose={setRoles}
        error={roles.length === 0 ? t('needRole') : undefined}
      />
    </Dialog>
  )
}
