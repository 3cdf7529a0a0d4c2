'use client'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { own } from '#lib/base/own.ts'
import { derivedOf, type StateDerived } from '#lib/derive/state-derived.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { countryName } from '#lib/words/country-name.ts'
import { filled } from '#lib/words/filled.ts'
import { CellWords } from '../cell-words.tsx'
import { PanelRow } from '../panels/panel-parts.tsx'
import { StepLink } from '../step-link.tsx'
import { useTelling } from '../use-telling.ts'
import { DerivedDemands } from './derived-demands.tsx'

/** What a data inherits and from where, who may know it in the end, what is demanded of it, who holds rights and how far an erasure reaches. */
export function Derived({ id }: { readonly id: string }) {
  const telling = useTelling()
  const model = useDeferredValue(telling.model)
  const derived = useMemo(() => derivedOf(model, id), [model, id])
  if (derived === undefined) return null
  const t = factsWords[telling.locale].derived
  return (
    <div className="grid gap-3 pt-1">
      <p className="text-xs text-muted">{t.lead}</p>
      <Part title={t.inherited}>
        {derived.inherited.length === 0 ? (
          <Nothing>{t.inheritedNone}</Nothing>
        ) : (
          <dl>
            {derived.inherited.map(({ row, from }) => (
              <PanelRow key={row} label={telling.words(`row.${row}`)}>
                <InheritedValue row={row} from={from} />
              </PanelRow>
            ))}
          </dl>
        )}
      </Part>
      <Part title={t.scope}>
        <EffectiveScope scope={derived.scope} />
      </Part>
      <Part title={t.demands}>
        <DerivedDemands {...derived} />
      </Part>
      <Part title={t.holders}>
        <Holders holders={derived.holders} />
      </Part>
      <Part title={t.erasure}>
        <Erasure {...derived} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h4 className="text-sm font-medium">{title}</h4>
      {children}
    </section>
  )
}

function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="text-sm text-muted">{children}</p>
}

function InheritedValue({ row: id, from }: StateDerived['inherited'][number]) {
  const telling = useTelling()
  const row = attributeRows.find((one) => one.id === id)
  const name = nameOf(from, telling)
  return (
    <>
      {row !== undefined && <CellWords telling={telling} state={from} row={row} />}
      <span className="block text-xs">
        <StepLink to={`flow?sel=${encodeURIComponent(from)}`}>
          {filled(factsWords[telling.locale].derived.from, { name })}
        </StepLink>
      </span>
    </>
  )
}

function EffectiveScope({ scope }: Pick<StateDerived, 'scope'>) {
  const telling = useTelling()
  const { locale, words } = telling
  const t = factsWords[locale].derived
  if (scope === undefined) return <Nothing>{t.unsaid}</Nothing>
  const separator = words('listSeparator')
  const who =
    scope.allow === 'any'
      ? t.anybody
      : scope.allow.length === 0
        ? t.nobody
        : scope.allow.map((id) => nameOf(id, telling)).join(separator)
  const where = scope.countries?.map((code) => countryName(code, locale)).join(separator)
  return (
    <p className="text-sm wrap-anywhere">
      {where === undefined
        ? who
        : filled(t.within, { who, where: where === '' ? t.nowhere : where })}
    </p>
  )
}

function Holders({ holders }: Pick<StateDerived, 'holders'>) {
  const telling = useTelling()
  const t = factsWords[telling.locale].derived
  if (holders === undefined) return <Nothing>{t.unsaid}</Nothing>
  if (holders.length === 0) return <Nothing>{t.nobody}</Nothing>
  return (
    <ul className="text-sm">
      {holders.map((id) => {
        const speaker = own(telling.model.stakeholders, id)?.representedBy
        const name = nameOf(id, telling)
        return (
          <li key={id} className="wrap-anywhere">
            {speaker === undefined
              ? name
              : filled(t.represented, { name, by: nameOf(speaker, telling) })}
          </li>
        )
      })}
    </ul>
  )
}

function Erasure({ lineage, stuck }: Pick<StateDerived, 'lineage' | 'stuck'>) {
  const telling = useTelling()
  const tables = useTranslations('tables')
  const t = factsWords[telling.locale].derived
  return (
    <>
      <p className="text-xs text-muted">
        {filled(t.reach, { count: lineage.length, left: stuck.length })}
      </p>
      <ul className="text-sm">
        {lineage.map((id) => (
          <li key={id} className="wrap-anywhere">
            <StepLink to={`flow?sel=${encodeURIComponent(id)}`}>{nameOf(id, telling)}</StepLink>
            {stuck.includes(id) && (
              <span className="text-warn">
                {tables('separator')}
                {t.stuck}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
