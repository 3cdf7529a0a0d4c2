'use client'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { orgColour, OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { Followed } from './use-follow.ts'

/** Whom one follows, as a frame in the colour of their organisation with name and shape, and the way out. */
export function FollowBar({
  peer,
  isSeen,
  onStop,
}: {
  readonly peer: Followed
  readonly isSeen: boolean
  readonly onStop: () => void
}) {
  const t = useTranslations('canvasTools.presence')
  const locale = useLocale()
  const org = faceFinder(useRoom().orgs, locale)(peer.orgId)
  return (
    <>
      <div
        aria-hidden
        data-following={peer.userId}
        className="pointer-events-none absolute inset-0 z-20 border-[3px]"
        style={{ borderColor: orgColour(org.colour) }}
      />
      <div className="absolute bottom-14 left-1/2 z-20 flex -translate-x-1/2 items-center gap-2 rounded-card border border-line bg-card py-1 pr-1 pl-3 text-sm shadow-float">
        <OrgMark org={org} bare />
        <output>
          {isSeen
            ? t('following', { name: peer.name, org: org.name })
            : t('away', { name: peer.name })}
        </output>
        <Button look="quiet" onClick={onStop}>
          {t('stop')}
        </Button>
      </div>
    </>
  )
}
