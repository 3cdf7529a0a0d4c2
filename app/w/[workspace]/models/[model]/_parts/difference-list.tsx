'use client'
import { useTranslations } from 'use-intl'
import { BeforeAfter } from './before-after.tsx'
import type { Comparison } from './seat-difference.ts'
import { tellDifference, type ToldDifference } from './difference-words.ts'
import { useOrgs } from './use-orgs.ts'
import { useTelling } from './use-telling.ts'

/** Differences in words, before and after (AG-8). A change that only shows in the characters is said to be one. */
export function DifferenceList({ comparison }: { readonly comparison: Comparison }) {
  const words = useTranslations('agreement')
  const telling = useTelling()
  const { nameOf } = useOrgs()
  const told = comparison.differences.map((difference) =>
    tellDifference(
      difference,
      { telling, words, orgName: nameOf },
      { before: comparison.before, after: comparison.after },
    ),
  )
  return (
    <ul className="grid gap-2.5">
      {told.map((one) => (
        <li key={one.key} className="border-l-[3px] border-changed pl-2.5 text-sm">
          <Line told={one} />
        </li>
      ))}
    </ul>
  )
}

function Line({ told }: { readonly told: ToldDifference }) {
  const t = useTranslations('agreement.difference')
  const { before, after } = told
  const looksEqual = told.field !== null && before === after
  return (
    <>
      <p className="text-xs text-muted">
        {told.element}
        {told.field !== null && <> — {told.field}</>}
      </p>
      <p>
        <BeforeAfter before={before} after={after} />
      </p>
      {looksEqual && <p className="text-xs text-muted">{t('invisible')}</p>}
    </>
  )
}
