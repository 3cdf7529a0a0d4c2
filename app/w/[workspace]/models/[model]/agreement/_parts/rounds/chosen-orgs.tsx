'use client'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { rulesFor, withNumber, type Rules } from './rules.ts'

interface Props {
  readonly rules: Rules
  readonly signers: Readonly<Record<string, number>>
  readonly onRules: (rules: Rules) => void
}

const fields = ['seats', 'needed', 'group'] as const

/** Which organisations sign, how many people of each of how many, and in which order. */
export function ChosenOrgs({ rules, signers, onRules }: Props) {
  const { open } = roundsWords[useLocale()]
  const { orgs } = useRoom()
  const { nameOf } = useOrgs()
  const ask = (id: string, isAsked: boolean) => {
    const { [id]: _left, ...others } = rules
    onRules(isAsked ? { ...others, ...rulesFor([id], { [id]: 1 }) } : others)
  }
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium">{open.orgs}</legend>
      <p className="text-xs text-muted">{open.groupHint}</p>
      <ul className="mt-1 grid grid-cols-1 gap-2">
        {orgs.map(({ id }) => {
          const count = signers[id] ?? 0
          const rule = rules[id]
          const org = nameOf(id)
          return (
            <li key={id} className="grid grid-cols-1 gap-1.5 sm:grid-cols-[1fr_auto] sm:items-end">
              <CheckField
                label={org}
                hint={count === 0 ? open.noSigners : filled(open.signers, { count })}
                checked={rule !== undefined}
                disabled={count === 0 && rule === undefined}
                onCheck={(isAsked) => ask(id, isAsked)}
              />
              {rule !== undefined && (
                <div className="grid grid-cols-3 gap-2 pl-6 sm:w-72">
                  {fields.map((field) => (
                    <TextField
                      key={field}
                      label={open[field]}
                      aria-label={filled(open.ofOrg, { org, what: open[field] })}
                      type="number"
                      min={1}
                      max={20}
                      value={String(rule[field])}
                      onText={(text) => onRules(withNumber(rules, id, field, text))}
                    />
                  ))}
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
