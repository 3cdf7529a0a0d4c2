'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { riskAxes, type RiskAxis, type RiskScale } from '#lib/model/risk-scale.ts'
import { lengthened, scaleOf, type Levels } from '#lib/words/risk-level-text.ts'
import { BilingualText } from '../../../_parts/fields/bilingual-text.tsx'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

const counts = { '3': 3, '4': 4, '5': 5 } as const satisfies Readonly<Record<string, Levels>>
type Count = keyof typeof counts
const choices = Object.keys(counts) as readonly Count[]

/** The words of both scales, as the parties agree them (M-70). */
export function ScaleEditor() {
  const t = useTranslations('register.scale')
  return (
    <div className="grid w-full max-w-4xl gap-3">
      <p className="text-xs text-muted">{t('lead')}</p>
      <p className="text-xs text-muted">{t('shorter')}</p>
      <div className="grid gap-4 @3xl:grid-cols-2">
        {riskAxes.map((axis) => (
          <OneScale key={axis} axis={axis} />
        ))}
      </div>
    </div>
  )
}

function OneScale({ axis }: { readonly axis: RiskAxis }) {
  const t = useTranslations('register.scale')
  const { model } = useTelling()
  const act = useAct()
  const scale = scaleOf(model, axis)
  const isOwn = model.meta[`${axis}Scale`] !== undefined
  const change = (value: RiskScale | undefined) =>
    act([{ type: 'setMeta', field: `${axis}Scale`, value }])
  return (
    <fieldset className="grid min-w-0 content-start gap-2 rounded-card border border-line bg-card p-3">
      <legend className="px-1 text-sm font-semibold">{t(axis)}</legend>
      <Select
        label={t('levels')}
        options={choices.map((one) => ({ value: one, label: t('count', { count: counts[one] }) }))}
        value={choices.find((one) => counts[one] === scale.length) ?? null}
        onValue={(count) => change(lengthened(model, axis, counts[count]))}
      />
      {scale.map((level, i) => (
        <BilingualText
          // A level is its place in the scale.
          key={`${axis} ${i}`}
          label={t('level', { level: String(i + 1) })}
          isRequired
          canEdit
          value={level}
          onCommit={(text) => text !== undefined && change(scale.with(i, text))}
        />
      ))}
      {isOwn && <Button onClick={() => change(undefined)}>{t('reset')}</Button>}
    </fieldset>
  )
}
