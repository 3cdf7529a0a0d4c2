'use client'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'

/** How the sign of the product looks in the rail. */
export const signClass =
  'grid size-8.5 place-items-center rounded-[9px] bg-ai text-xl font-bold text-on-ai no-underline'

/** The way to the list of consortia; what stands there until it is known whether one takes part in several. */
export function ConsortiaLink() {
  const t = useTranslations('frame')
  const label = t('rail.workspaces')
  return (
    <CalmLink href="/w" aria-label={label} title={label} className={signClass}>
      {t('logo')}
    </CalmLink>
  )
}
