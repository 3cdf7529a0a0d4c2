'use client'
import type { StateDerived } from '#lib/derive/state-derived.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { durationText, nameOf } from '#lib/words/attribute-text.ts'
import { conditionText } from '#lib/words/condition-text.ts'
import { PanelRow } from '../panels/panel-parts.tsx'
import { StepLink } from '../step-link.tsx'
import { useTelling } from '../use-telling.ts'

/** 保護要求 / what the ba over a data demand of its attributes and of what is done with it, each with the ba it comes from. */
export function DerivedDemands({ demands, duties }: Pick<StateDerived, 'demands' | 'duties'>) {
  const telling = useTelling()
  const { locale, words } = telling
  const t = factsWords[locale].derived
  const separator = words('listSeparator')
  if (demands.length + duties.length === 0) {
    return <p className="text-sm text-muted">{t.demandsNone}</p>
  }
  return (
    <dl>
      {[...Map.groupBy(demands, ({ row }) => row)].map(([row, all]) => (
        <PanelRow key={row} label={words(`row.${row}`)}>
          <ul>
            {all.map(({ ba, strength, conditions }) => (
              <li key={ba} className="wrap-anywhere">
                <BaLink id={ba} />{' '}
                <span className="text-muted">{words(`strength.${strength}`)}</span>
                {conditions.length > 0 && (
                  <span className="block text-xs">
                    {conditions.map((one) => conditionText(one, telling)).join(separator)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </PanelRow>
      ))}
      {[...Map.groupBy(duties, ({ duty }) => duty.duty)].map(([kind, all]) => (
        <PanelRow key={kind} label={words(`duty.${kind}`)}>
          <ul>
            {all.map(({ ba, duty }) => (
              <li key={`${ba}|${duty.id}`} className="wrap-anywhere">
                <BaLink id={ba} />{' '}
                <span className="text-muted">
                  {words(`eventKind.${duty.onEvent}`)}
                  {duty.duration !== undefined &&
                    `${separator}${durationText(duty.duration, telling)}`}
                </span>
              </li>
            ))}
          </ul>
        </PanelRow>
      ))}
    </dl>
  )
}

function BaLink({ id }: { readonly id: string }) {
  const telling = useTelling()
  return <StepLink to={`ba?ba=${encodeURIComponent(id)}`}>{nameOf(id, telling)}</StepLink>
}
