'use client'
import { useLocale } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { ChosenOrgs } from './chosen-orgs.tsx'
import type { PolicyDraft } from './policy-draft.ts'

interface Props {
  readonly draft: PolicyDraft
  readonly signers: Readonly<Record<string, number>>
  readonly onChange: (draft: PolicyDraft) => void
}

/** Who signs, by when, and how it is decided (F-202). */
export function PolicyFields({ draft, signers, onChange }: Props) {
  const { open } = roundsWords[useLocale()]
  const { rules, level, conditional, days, day } = draft
  const change = (parts: Partial<PolicyDraft>) => onChange({ ...draft, ...parts })
  return (
    <>
      <ChosenOrgs rules={rules} signers={signers} onRules={(next) => change({ rules: next })} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField
          label={open.due}
          hint={open.dueHint}
          type="date"
          value={day}
          onText={(text) => change({ day: text })}
        />
        <TextField
          label={open.validDays}
          hint={open.validHint}
          type="number"
          min={1}
          max={3660}
          value={days}
          onText={(text) => change({ days: text })}
        />
        <Select
          label={open.level}
          value={level}
          options={(['P', 'K'] as const).map((value) => ({ value, label: open.levels[value] }))}
          onValue={(value) => change({ level: value })}
        />
        <Select
          label={open.conditional}
          value={conditional}
          options={(['counts', 'waits'] as const).map((value) => ({
            value,
            label: open.conditionals[value],
          }))}
          onValue={(value) => change({ conditional: value })}
        />
      </div>
    </>
  )
}
