'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { closureDifference } from '#lib/agreement/difference.ts'
import { parseClosure } from '#lib/agreement/digest.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import { DifferenceList } from '../../../_parts/difference-list.tsx'
import type { Comparison } from '../../../_parts/seat-difference.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { riskOf } from './risk-of.ts'
import { RiskName } from './risk-name.tsx'
import type { StepProps } from './step-body.tsx'
import type { SittingContent } from './use-sitting.ts'

/** Only what has changed since one's organisation last signed about it, before and after; what is new and what is the same by name. */
export function StepChanges({ sitting }: Pick<StepProps, 'sitting'>) {
  const locale = useLocale()
  const { changes: words } = sittingWords[locale]
  const { words: framework } = useTelling()
  const risks = useModel((m) => m.risks)
  const compared = sitting.contents.map((content) => ({
    riskId: riskOf(content.name),
    at: content.before?.at,
    comparison: sinceSigned(content),
  }))
  const listed = (which: (one: (typeof compared)[number]) => boolean) =>
    compared
      .filter(which)
      .map(({ riskId }) => riskMark(risks, riskId))
      .join(framework('listSeparator'))
  const first = listed(({ comparison }) => comparison === null)
  const same = listed(({ comparison }) => comparison?.differences.length === 0)
  const changed = compared.filter(({ comparison }) => (comparison?.differences.length ?? 0) > 0)
  return (
    <>
      {changed.length === 0 && first === '' && <p>{words.none}</p>}
      {changed.map(
        ({ riskId, at, comparison }) =>
          comparison !== null && (
            <section key={riskId} className="grid grid-cols-1 gap-2">
              <RiskName riskId={riskId} />
              {at !== undefined && (
                <p className="text-xs text-muted">
                  {filled(words.since, { time: showTime(Date.parse(at), 'minute', locale) })}
                </p>
              )}
              <DifferenceList comparison={comparison} />
            </section>
          ),
      )}
      {first !== '' && <p className="text-sm">{filled(words.first, { list: first })}</p>}
      {same !== '' && <p className="text-sm text-muted">{filled(words.same, { list: same })}</p>}
    </>
  )
}

/** What differs between what was signed last and what is shown; null when nothing of it was signed. */
function sinceSigned({ before: signed, text }: SittingContent): Comparison | null {
  if (signed === null) return null
  const before = parseClosure(signed.text)
  const after = parseClosure(text)
  if (before === null || after === null) return null
  return { differences: closureDifference(before, after), before, after }
}
