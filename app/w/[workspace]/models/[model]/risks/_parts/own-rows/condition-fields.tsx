'use client'
import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { CheckField } from '#app/_ui/check-field.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { never } from '#lib/base/never.ts'
import type { Asked } from '#lib/catalog/risks/own/own-when.ts'
import { counts, facts } from '#lib/catalog/risks/when.ts'
import { eventModes } from '#lib/model/data-event.ts'
import { categoryCodes } from '#lib/model/vocabulary.ts'
import { filled } from '#lib/words/filled.ts'
import { CheckList } from '../../../_parts/fields/check-list.tsx'
import type { DraftCondition } from './own-row-draft.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

interface Props {
  /** counted from 1 */
  readonly n: number
  readonly condition: DraftCondition
  readonly isTried: boolean
  readonly onCondition: (condition: DraftCondition) => void
  readonly onRemove: () => void
}

const kinds = ['fact', 'category', 'mode', 'atLeast'] as const

/** One condition: what it looks at, what it asks there, and whether that is to hold or not. */
export function ConditionFields({ n, condition, isTried, onCondition, onRemove }: Props) {
  const { t } = useOwnRowsWords()
  const { asked, isNot } = condition
  const isOpen = isTried && 'oneOf' in asked && asked.oneOf.length === 0
  return (
    <fieldset className="grid min-w-0 gap-2 border-t border-line-soft pt-2 first-of-type:border-t-0">
      <legend className="sr-only">{filled(t.when.one, { n })}</legend>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 sm:grid-cols-[12rem_minmax(0,1fr)_auto]">
        <Select
          label={t.when.asks}
          options={kinds.map((kind) => ({ value: kind, label: t.when.kind[kind] }))}
          value={asked.is}
          onValue={(kind) => onCondition({ ...condition, asked: begun(kind) })}
        />
        <div className="col-span-2 row-start-2 min-w-0 sm:col-span-1 sm:row-start-1">
          <AskedField
            asked={asked}
            onAsked={(next) => onCondition({ ...condition, asked: next })}
          />
        </div>
        <IconButton
          className="col-start-2 row-start-1 sm:col-start-3"
          label={filled(t.when.remove, { n })}
          icon={<X size={14} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      {isOpen && (
        <p role="alert" className="text-xs text-bad">
          {t.form.neededKind}
        </p>
      )}
      <CheckField
        label={t.when.not}
        checked={isNot}
        onCheck={(next) => onCondition({ ...condition, isNot: next })}
      />
    </fieldset>
  )
}

function AskedField({
  asked,
  onAsked,
}: {
  readonly asked: Asked
  readonly onAsked: (asked: Asked) => void
}) {
  const { t } = useOwnRowsWords()
  const words = useTranslations('framework')
  switch (asked.is) {
    case 'fact':
      return (
        <Select
          label={t.when.kind.fact}
          options={facts.map((fact) => ({ value: fact, label: t.fact[fact] }))}
          value={asked.fact}
          onValue={(fact) => onAsked({ is: 'fact', fact })}
        />
      )
    case 'category':
      return (
        <CheckList
          legend={t.when.categories}
          options={categoryCodes.map((code) => ({
            value: code,
            label: words(`categoryCode.${code}`),
          }))}
          chosen={asked.oneOf}
          canEdit
          onToggle={(code, isChosen) =>
            onAsked({ is: 'category', oneOf: toggled(asked.oneOf, code, isChosen) })
          }
        />
      )
    case 'mode':
      return (
        <CheckList
          legend={t.when.modes}
          options={eventModes.map((mode) => ({ value: mode, label: words(`eventMode.${mode}`) }))}
          chosen={asked.oneOf}
          canEdit
          onToggle={(mode, isChosen) =>
            onAsked({ is: 'mode', oneOf: toggled(asked.oneOf, mode, isChosen) })
          }
        />
      )
    case 'atLeast':
      return (
        <div className="grid grid-cols-2 gap-2">
          <Select
            label={t.when.kind.atLeast}
            options={counts.map((count) => ({ value: count, label: t.when.count[count] }))}
            value={asked.count}
            onValue={(count) => onAsked({ ...asked, count })}
          />
          <Select
            label={t.when.least}
            options={leasts(asked.least).map((least) => ({
              value: String(least),
              label: String(least),
            }))}
            value={String(asked.least)}
            onValue={(least) => onAsked({ ...asked, least: Number(least) })}
          />
        </div>
      )
    default:
      return never(asked)
  }
}

function begun(kind: Asked['is']): Asked {
  switch (kind) {
    case 'fact':
      return { is: 'fact', fact: 'system' }
    case 'category':
      return { is: 'category', oneOf: [] }
    case 'mode':
      return { is: 'mode', oneOf: [] }
    case 'atLeast':
      return { is: 'atLeast', count: 'inputs', least: 2 }
    default:
      return never(kind)
  }
}

function toggled<V>(list: readonly V[], one: V, isChosen: boolean): V[] {
  return isChosen ? [...list, one] : list.filter((each) => each !== one)
}

/** One to ten, and what was asked for elsewhere. */
function leasts(chosen: number): readonly number[] {
  const usual = Array.from({ length: 10 }, (_, n) => n + 1)
  return usual.includes(chosen) ? usual : [...usual, chosen]
}
