'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import type { NamedFinding } from '#lib/derive/found.ts'
import { dayOf, showDay } from '#lib/words/time.ts'
import { useOrgs } from '../use-orgs.ts'
import { keepPlace } from './keep-place.ts'
import { LinkButton } from './link-button.tsx'
import type { useToldFindings } from './use-finding-text.ts'
import { useWaivedBy, useWaiving } from './use-waivers.ts'
import { WaiveDialog } from './waive-dialog.tsx'

interface Props {
  readonly finding: NamedFinding
  readonly told: NonNullable<ReturnType<typeof useToldFindings>>
}

/** Who lives with a finding and why, and the way to do so for one's own organisation (F-117). It hides the finding from nobody. */
export function FindingWaivers({ finding, told: { t, found } }: Props) {
  const { waivers, isCut } = useWaivedBy(found, finding)
  const { mine, org } = useOrgs()
  const canEdit = useCanEdit()
  const locale = useLocale()
  const waiving = useWaiving(t)
  const [asking, setAsking] = useState<{ readonly from: Element | null } | null>(null)
  const isOurs = waivers.some(
    ({ orgId, standing }) => orgId === mine.id && standing.is === 'standing',
  )
  return (
    <>
      {waivers.length > 0 && (
        <ul className="basis-full text-xs text-muted" data-waivers>
          {waivers.map((one) => (
            <li key={one.waiverId} className="flex flex-wrap items-center gap-x-2">
              <OrgMark org={org(one.orgId).face} />
              <span>
                {t('waivedBy', {
                  org: org(one.orgId).name,
                  name: one.name,
                  day: showDay(dayOf(Date.parse(one.at)), locale),
                  reason: one.reason,
                })}
              </span>
              {one.standing.is === 'expired' && (
                <span className="text-warn">{t('waivedOnce')}</span>
              )}
              {canEdit && one.orgId === mine.id && (
                <LinkButton
                  onClick={() => {
                    keepPlace(document.activeElement)
                    waiving.withdraw(one.waiverId)
                  }}
                >
                  {t('takeBack')}
                </LinkButton>
              )}
            </li>
          ))}
          {isCut && <li>{t('waivedMore')}</li>}
        </ul>
      )}
      {canEdit && !isOurs && (
        <LinkButton onClick={() => setAsking({ from: document.activeElement })}>
          {t('waive')}
        </LinkButton>
      )}
      {asking !== null && (
        <WaiveDialog
          t={t}
          isBusy={waiving.isBusy}
          onClose={() => setAsking(null)}
          onWaive={(reason) =>
            waiving.waive(finding, reason, () => {
              keepPlace(asking.from)
              setAsking(null)
            })
          }
        />
      )}
    </>
  )
}
