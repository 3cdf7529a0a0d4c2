'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { useAgreementBehind } from './agreement-status.tsx'

/** How many responsibilities nobody carries; nothing where there is none. */
export function GapsNote() {
  const t = useTranslations('frame.steps')
  const gaps = useAgreementBehind()?.gaps.length ?? 0
  return gaps === 0 ? null : <Badge tone="warn">{t('gaps', { count: String(gaps) })}</Badge>
}

/** How many organisations have signed all that is asked of them; nothing where none is asked. */
export function SignedNote() {
  const t = useTranslations('frame.steps')
  const orgs = useAgreementBehind()?.progress ?? []
  const done = orgs.filter((o) => o.valid === o.total).length
  if (orgs.length === 0) return null
  return <Badge>{t('signed', { signed: String(done), total: String(orgs.length) })}</Badge>
}
