'use client'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { ownWhenLimits } from '#lib/catalog/risks/own/own-when.ts'
import { ConditionFields } from './condition-fields.tsx'
import type { DraftCondition, OwnRowDraft } from './own-row-draft.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

interface Props {
  readonly join: OwnRowDraft['join']
  readonly conditions: readonly DraftCondition[]
  readonly isTried: boolean
  readonly onChange: (change: Partial<Pick<OwnRowDraft, 'join' | 'conditions'>>) => void
}

/** When the row is suggested: things chosen from lists, of which all or any have to hold. Nothing here is a formula. */
export function ConditionsForm({ join, conditions, isTried, onChange }: Props) {
  const { t } = useOwnRowsWords()
  const joins = ['all', 'any'] as const
  const put = (next: DraftCondition) =>
    onChange({ conditions: conditions.map((one) => (one.key === next.key ? next : one)) })
  const add = () => {
    const key = Math.max(-1, ...conditions.map((one) => one.key)) + 1
    const asked = { is: 'fact', fact: 'system' } as const
    onChange({ conditions: [...conditions, { key, asked, isNot: false }] })
  }
  return (
    <fieldset className="grid min-w-0 gap-2 rounded-card border border-line-soft p-3">
      <legend className="px-1 text-sm font-medium">{t.when.title}</legend>
      {conditions.length === 0 && <p className="text-xs text-muted">{t.when.none}</p>}
      {conditions.length > 1 && (
        <Select
          className="sm:max-w-60"
          label={t.when.join}
          options={joins.map((value) => ({ value, label: t.when[value] }))}
          value={join}
          onValue={(value) => onChange({ join: value })}
        />
      )}
      {conditions.map((condition, at) => (
        <ConditionFields
          key={condition.key}
          n={at + 1}
          condition={condition}
          isTried={isTried}
          onCondition={put}
          onRemove={() =>
            onChange({ conditions: conditions.filter((one) => one.key !== condition.key) })
          }
        />
      ))}
      {conditions.length < ownWhenLimits.conditions && (
        <Button className="justify-self-start" onClick={add}>
          {t.when.add}
        </Button>
      )}
    </fieldset>
  )
}
