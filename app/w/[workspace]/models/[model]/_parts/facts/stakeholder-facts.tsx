'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import { own } from '#lib/base/own.ts'
import { stakeholderKinds, stakeholderRoles } from '#lib/model/stakeholder.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { CheckList } from '../fields/check-list.tsx'
import { CountriesField } from '../fields/countries-field.tsx'
import { membersOf } from '../fields/members-of.ts'
import { OneOf } from '../fields/one-of.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { PanelPart } from '../panels/panel-parts.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

/** What somebody who takes part is, where, and whose part (F-246). */
export function StakeholderFacts({ id }: { readonly id: string }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const somebody = own(model.stakeholders, id)
  if (somebody === undefined) return null
  const all = factsWords[locale]
  const t = all.stakeholder
  const others = optionsOf(Object.keys(model.stakeholders), telling, (one) => one !== id)
  const member = (one: string, isIn: boolean) =>
    ({
      type: isIn ? 'include' : 'exclude',
      in: 'stakeholders',
      id,
      field: 'members',
      member: one,
    }) as const
  return (
    <PanelPart title={t.title}>
      <div className="grid gap-2.5">
        <Select
          label={t.kind}
          options={stakeholderKinds.map((value) => ({
            value,
            label: words(`stakeholderKind.${value}`),
          }))}
          value={somebody.kind}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'stakeholders', id, field: 'kind', value }])}
        />
        <OneOf
          label={t.role}
          none={all.none}
          options={stakeholderRoles.map((value) => ({
            value,
            label: words(`stakeholderRole.${value}`),
          }))}
          value={somebody.role}
          canEdit={canEdit}
          onValue={(value) => act([{ type: 'set', in: 'stakeholders', id, field: 'role', value }])}
        />
        <CountriesField
          isOne
          label={t.country}
          value={somebody.country === undefined ? [] : [somebody.country]}
          canEdit={canEdit}
          onChange={([value]) =>
            act([{ type: 'set', in: 'stakeholders', id, field: 'country', value }])
          }
        />
        <OneOf
          label={t.parent}
          none={all.noneOf}
          options={others}
          value={somebody.parent}
          canEdit={canEdit}
          onValue={(value) =>
            act([{ type: 'set', in: 'stakeholders', id, field: 'parent', value }])
          }
        />
        {(somebody.kind === 'consortium' || somebody.members.length > 0) && (
          <CheckList
            legend={t.members}
            options={others}
            chosen={somebody.members}
            canEdit={canEdit}
            onToggle={(one, isChosen) => act([member(one, isChosen)])}
            onChosen={(chosen) => act(membersOf(somebody.members, chosen, member))}
          />
        )}
        {(somebody.kind === 'naturalPersonClass' || somebody.representedBy !== undefined) && (
          <OneOf
            label={t.representedBy}
            none={all.none}
            options={others}
            value={somebody.representedBy}
            canEdit={canEdit}
            onValue={(value) =>
              act([{ type: 'set', in: 'stakeholders', id, field: 'representedBy', value }])
            }
          />
        )}
      </div>
    </PanelPart>
  )
}
