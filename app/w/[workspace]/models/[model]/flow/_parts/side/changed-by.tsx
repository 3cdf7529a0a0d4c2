'use client'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { useLastChange } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'

/** Who else changed this element last, since this window opened. */
export function ChangedBy({ id }: { readonly id: string }) {
  const t = useTranslations('canvas.inspector')
  const locale = useLocale()
  const change = useLastChange(id)
  const face = faceFinder(useRoom().orgs, locale)
  if (change === null) return null
  return <span>{t('changed', { name: change.name, org: face(change.orgId).name })}</span>
}
