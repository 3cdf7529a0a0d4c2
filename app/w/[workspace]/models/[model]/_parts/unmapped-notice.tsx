'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import type { AgreementStatus } from './agreement-status.tsx'
import { MatchSameNamed } from './match-same-named.tsx'
import { StakeholderAccount } from './stakeholder-account.tsx'

/** So many stand there at first. */
const few = 12

/**
 * Organisations of the model that are no organisation of the consortium yet, so that nobody is asked for them (S-27), as in every
 * model that was begun from a template; who may, says here which organisation each is.
 */
export function UnmappedNotice({ status }: { readonly status: AgreementStatus }) {
  const t = useTranslations('agreement.unmapped')
  const locale = useLocale()
  const stakeholders = useModel((m) => m.stakeholders)
  const open = Object.keys(stakeholders)
    .filter((id) => stakeholders[id]?.kind === 'organization' && !Object.hasOwn(status.map, id))
    .toSorted(compareIds)
  const [isWhole, setWhole] = useState(false)
  if (open.length === 0) return null
  const shown = isWhole ? open : open.slice(0, few)
  const more = open.length - shown.length
  return (
    <section
      aria-labelledby="unmapped"
      className="grid max-w-4xl gap-2 rounded-card border border-warn-line bg-warn-soft px-4 py-3"
    >
      <h3 id="unmapped" className="font-semibold text-warn">
        {isMapped(status) ? t('some') : t('none')}
      </h3>
      <p className="max-w-prose text-sm">{isMapped(status) ? t('how') : t('why')}</p>
      <MatchSameNamed open={open} />
      <ul className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((id) => (
          <li key={id}>
            <StakeholderAccount id={id} name={say(stakeholders[id]?.name ?? { ja: id }, locale)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Button onClick={() => setWhole(true)}>{t('more', { count: more })}</Button>
        </p>
      )}
    </section>
  )
}

/** Whether any organisation can be asked for anything. */
function isMapped(status: AgreementStatus): boolean {
  return Object.keys(status.map).length > 0
}
