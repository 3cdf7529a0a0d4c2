'use client'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { Avatar } from '#app/_ui/avatar.tsx'
import { useOrgs } from '../use-orgs.ts'

/** Somebody who wrote: their face in the colour of the organisation, their name, and the organisation by shape and name. */
export function Author({
  by,
}: {
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string }
}) {
  const t = useTranslations('comments.comment')
  const { me } = useRoom()
  const { face } = useOrgs()
  const org = face(by.orgId)
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Avatar name={by.name} colour={org.colour} className="size-6 text-2xs" />
      <span className="truncate font-semibold">{by.name}</span>
      {by.userId === me.userId && <span className="text-xs text-muted">({t('you')})</span>}
      <OrgMark org={org} className="text-xs text-muted" />
    </span>
  )
}
