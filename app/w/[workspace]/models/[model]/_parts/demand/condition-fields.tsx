'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { never } from '#lib/base/never.ts'
import { demandConditionSchema, type DemandCondition } from '#lib/model/demand-condition.ts'
import { daySchema } from '#lib/model/id.ts'
import { say, writtenIn } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { categoryCodes, valueLevels } from '#lib/model/vocabulary.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { CheckList } from '../fields/check-list.tsx'
import { DurationField } from '../fields/duration-field.tsx'
import { LiveText } from '../fields/live-text.tsx'
import { useTelling } from '../use-telling.ts'

interface Props<C extends DemandCondition = DemandCondition> {
  readonly condition: C
  readonly canEdit: boolean
  readonly onChange: (condition: DemandCondition) => void
}

/** What one condition says, edited as what it is (M-25); nothing where its kind says it all. */
export function ConditionFields(props: Props) {
  const t = useTranslations('ba.demands')
  const { words } = useTelling()
  const { condition, canEdit, onChange } = props
  switch (condition.op) {
    case 'stated':
    case 'termEnds':
      return null
    case 'codesWithin':
      return (
        <CheckList
          legend={t('codes')}
          options={categoryCodes.map((c) => ({ value: c, label: words(`categoryCode.${c}`) }))}
          chosen={condition.codes}
          canEdit={canEdit}
          onToggle={(code, isChosen) => {
            const others = condition.codes.filter((c) => c !== code)
            const codes = isChosen ? [...others, code] : others
            // One has to stay: a condition without any would ask for the impossible.
            if (codes.length > 0) onChange({ ...condition, codes })
          }}
        />
      )
    case 'scopeWithin':
    case 'partyWithin':
      return <Who {...props} condition={condition} />
    case 'purposeWithin':
      return <Purposes {...props} condition={condition} />
    case 'countryWithin':
      return <Countries {...props} condition={condition} />
    case 'levelAtMost':
      return (
        <Select
          label={t('level')}
          options={valueLevels.map((l) => ({ value: l, label: words(`valueLevel.${l}`) }))}
          value={condition.level}
          disabled={!canEdit}
          onValue={(level) => onChange({ ...condition, level })}
        />
      )
    case 'termBy':
      return (
        <LiveText
          type="date"
          label={t('day')}
          value={condition.day}
          canEdit={canEdit}
          onCommit={(day) => daySchema.safeParse(day).success && onChange({ ...condition, day })}
        />
      )
    case 'termWithin':
      return (
        <div className="grid gap-2">
          <Select
            label={t('after')}
            options={(['start', 'end'] as const).map((at) => ({ value: at, label: t(at) }))}
            value={condition.after}
            disabled={!canEdit}
            onValue={(after) => onChange({ ...condition, after })}
          />
          <DurationField
            value={condition.length}
            canEdit={canEdit}
            onChange={(length) => onChange({ ...condition, length })}
          />
        </div>
      )
    default:
      return never(condition)
  }
}

type WhoCondition = Extract<DemandCondition, { who: string[] }>

function Who({ condition, canEdit, onChange }: Props<WhoCondition>) {
  const t = useTranslations('ba.demands')
  const telling = useTelling()
  const options = Object.keys(telling.model.stakeholders)
    .toSorted(compareIds)
    .map((id) => ({ value: id, label: nameOf(id, telling) }))
  return (
    <div className="grid gap-2">
      <CheckField
        label={t('parties')}
        checked={condition.parties}
        disabled={!canEdit}
        onCheck={(parties) => onChange({ ...condition, parties })}
      />
      <CheckList
        legend={t('who')}
        options={options}
        chosen={condition.who}
        canEdit={canEdit}
        onToggle={(id, isChosen) => {
          const others = condition.who.filter((who) => who !== id)
          onChange({ ...condition, who: isChosen ? [...others, id] : others })
        }}
        onChosen={(who) => onChange({ ...condition, who: [...who] })}
      />
    </div>
  )
}

function Purposes({
  condition,
  canEdit,
  onChange,
}: Props<Extract<DemandCondition, { op: 'purposeWithin' }>>) {
  const t = useTranslations('ba.demands')
  const { locale } = useTelling()
  const [wrong, setWrong] = useState(false)
  return (
    <LiveText
      isLong
      label={t('purposes')}
      value={condition.purposes.map((purpose) => say(purpose, locale)).join('\n')}
      canEdit={canEdit}
      error={wrong ? t('purposesWrong') : undefined}
      onCommit={(text) => {
        const lines = text.split('\n').map((line) => line.trim())
        const purposes = lines
          .filter((line) => line !== '')
          .map((line) => {
            const before = condition.purposes.find((purpose) => say(purpose, locale) === line)
            return before ?? writtenIn(locale, line)
          })
        const next = demandConditionSchema.safeParse({ ...condition, purposes })
        setWrong(!next.success)
        if (next.success) onChange(next.data)
      }}
    />
  )
}

function Countries({
  condition,
  canEdit,
  onChange,
}: Props<Extract<DemandCondition, { op: 'countryWithin' }>>) {
  const t = useTranslations('ba.demands')
  const [wrong, setWrong] = useState(false)
  return (
    <LiveText
      label={t('countries')}
      value={condition.countries.join(', ')}
      canEdit={canEdit}
      error={wrong ? t('countriesWrong') : undefined}
      onCommit={(text) => {
        const codes = text
          .normalize('NFKC')
          .toUpperCase()
          .split(/[\s,、]+/)
        const countries = [...new Set(codes.filter((code) => code !== ''))]
        const next = demandConditionSchema.safeParse({ ...condition, countries })
        setWrong(!next.success)
        if (next.success) onChange(next.data)
      }}
    />
  )
}
