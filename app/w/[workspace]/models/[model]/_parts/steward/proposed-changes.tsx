'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { placeName, type ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { isToldByName } from '#lib/model/older-name.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'
import { withFollowing } from '#lib/policy/removal.ts'
import { ToldLine } from './change-line.tsx'
import { useTellPlace } from './tell-place.ts'

/**
 * What a proposal changes, one line each, with what belongs under it; what merely goes with a removed element is counted, and
 * listed on demand (ST-16).
 */
export function ProposedChanges<P extends ChangedPlace>({
  changes,
  known,
  renderBelow,
}: {
  readonly changes: readonly P[]
  /** the model that names are taken from, if not the live one */
  readonly known?: Model | undefined
  readonly renderBelow?: (change: P) => ReactNode
}) {
  const t = useTranslations('steward.proposals')
  const { main, following, removed } = withFollowing(
    changes.filter((one) => !isToldByName(one, changes)),
  )
  const tell = useTellPlace(known, lastNames(removed))
  const line = (change: P) => (
    <li key={placeName(change)} className="border-l-2 border-line pl-2">
      <ToldLine told={tell(change)} withElement />
      {renderBelow?.(change)}
    </li>
  )
  return (
    <>
      <ul className="my-1 grid gap-1">{main.map(line)}</ul>
      {following.length > 0 && (
        <details className="mb-1">
          <summary className="cursor-pointer text-muted">
            {t('following', { count: following.length })}
          </summary>
          <ul className="mt-1 grid gap-1">{following.map(line)}</ul>
        </details>
      )}
    </>
  )
}
