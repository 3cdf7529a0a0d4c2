'use client'
import { Building2, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import type { Invited } from './invite-dialog.tsx'

const InviteDialog = lazily(
  async () => (await import('./invite-dialog.tsx')).InviteDialog,
  (it) => it.onOpenChange(false),
)

/** The way to invite somebody into one's own organisation, or another organisation. */
export function Invite(props: { readonly workspaceId: string; readonly invited: Invited }) {
  const t = useTranslations('members')
  const [open, setOpen] = useState(false)
  // Each time it begins anew; closed it stays, so that it can leave as it came.
  const [time, setTime] = useState(0)
  const begin = () => {
    setTime(time + 1)
    setOpen(true)
  }
  const isOrganization = props.invited.is === 'organization'
  const Icon = isOrganization ? Building2 : UserPlus
  return (
    <>
      <Button
        {...(isOrganization && { look: 'primary' })}
        icon={<Icon size={14} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={begin}
      >
        {t(isOrganization ? 'inviteOrganization' : 'invitePerson')}
      </Button>
      {time > 0 && <InviteDialog key={time} {...props} open={open} onOpenChange={setOpen} />}
    </>
  )
}
