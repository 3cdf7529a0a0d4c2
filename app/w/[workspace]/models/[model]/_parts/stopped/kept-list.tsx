'use client'
import { useTranslations } from 'use-intl'
import type { KeptPlace } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { placeName, standsAt } from '#lib/model/difference-place.ts'
import { isToldByName } from '#lib/model/older-name.ts'
import { ToldLine } from '../steward/change-line.tsx'
import { useTellPlace } from '../steward/tell-place.ts'
import { useOrgs } from '../use-orgs.ts'
import { toldOf } from './told-of.ts'
import { useKnown } from './use-known.ts'
import type { Managers } from './use-managers.ts'

/** Kept edits place by place; where somebody else wrote meanwhile with both values, and the choice between them. */
export function KeptList({
  places,
  managers,
  mayApply,
}: {
  readonly places: readonly KeptPlace[]
  readonly managers: Managers
  readonly mayApply: boolean
}) {
  const t = useTranslations('stopped.kept')
  const tell = useTellPlace(useKnown(places))
  const model = useModel((m) => m)
  const { applyKept } = useRoom()
  const { nameOf } = useOrgs()
  const managerOf = (place: KeptPlace) =>
    [...managers.foreign].find(([, theirs]) => theirs.includes(place))?.[0]
  /** Taken over whatever stands there now, with what only goes with it. */
  const withFollowing = (place: KeptPlace) =>
    places
      .filter((one) => one === place || (one.key === place.key && isToldByName(one, [place])))
      .map((one) => ({ ...one, before: standsAt(model, one) }))
  return (
    <ul
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take focus
      tabIndex={0}
      className="mt-1 grid max-h-48 gap-1.5 overflow-auto rounded-control border border-line bg-card p-2"
    >
      {toldOf(places).map((place) => {
        const now = standsAt(model, place)
        const manager = managerOf(place)
        return (
          <li key={placeName(place)} className="border-l-2 border-line pl-2">
            <ToldLine told={tell(place)} withElement />
            {place.left === 'changed' && (
              <p className="text-xs">
                {t('changed', { now: tell({ ...place, after: now }).after ?? t('nothing') })}{' '}
                {mayApply && manager === undefined && (
                  <Button look="quiet" onClick={() => void applyKept(withFollowing(place))}>
                    {t('useMine')}
                  </Button>
                )}
              </p>
            )}
            {place.left === 'impossible' && <p className="text-xs">{t('impossible')}</p>}
            {manager !== undefined && (
              <p className="text-xs text-muted">{t('managed', { org: nameOf(manager) })}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
