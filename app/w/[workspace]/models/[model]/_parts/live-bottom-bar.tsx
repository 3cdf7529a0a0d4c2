'use client'
import { useLocale } from 'use-intl'
import { LastChange } from '#app/_client/parts/last-change.tsx'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { useLastChange } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModelBehind } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { unfilledCells } from '#lib/model/queries/completeness.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { useAgreementBehind } from './agreement-status.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { PointWalk } from './points/point-walk.tsx'

/** The bottom bar of the live model. */
export function LiveBottomBar({ base }: { readonly base: string }) {
  const locale = useLocale()
  const unfilled = useModelBehind(unfilledCells)
  const agreement = useAgreementBehind()
  const change = useLastChange()
  const { orgs, past } = useRoom()
  // Of an earlier state they are not known, and in a variant there are none.
  const isTold = past === null && agreement?.isVariant !== true
  const face = faceFinder(orgs, locale)
  const what = useModel((model) =>
    change === null ? undefined : elementName(model, change.elementId),
  )
  return (
    <BottomBar
      base={base}
      gaps={isTold ? (agreement?.gaps.length ?? 0) : undefined}
      unfilled={unfilled}
      walk={<PointWalk />}
      stale={
        isTold ? (agreement?.seats.filter((s) => s.status === 'stale').length ?? 0) : undefined
      }
      lastChange={
        change === null ? null : (
          <LastChange
            name={change.name}
            org={face(change.orgId).name}
            what={what && say(what, locale)}
          />
        )
      }
    />
  )
}
