'use client'
import { Combobox } from '#app/_ui/combobox.tsx'
import { Select } from '#app/_ui/select.tsx'
import { own } from '#lib/base/own.ts'
import { statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import type { Shown } from '#lib/picture/trace/choose.ts'
import { pathsTo, startsOf, type Path } from '#lib/picture/trace/paths.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { isFound } from '#lib/words/is-found.ts'
import type { TraceTelling } from './trace-telling.ts'

interface Props {
  readonly words: TraceTelling
  readonly shown: Shown | undefined
  readonly onChoose: (state: string, path: Path | undefined) => void
}

/** Which data to follow, from where, and along which path where several lead there. */
export function TraceChoice({ words, shown, onChoose }: Props) {
  const { telling, t } = words
  const { model } = telling
  const name = (id: string) => nameOf(id, telling)
  const states = statesInFlowOrder(model).map((value) => {
    const state = own(model.states, value)
    return {
      value,
      label: name(value),
      detail: state?.holder === undefined ? undefined : name(state.holder),
      keywords: [state?.name.ja, state?.name.en].join(' '),
    }
  })
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Combobox
        className="w-64 max-w-full"
        label={t('choose.data')}
        placeholder={t('choose.search')}
        noMatch={t('choose.noMatch')}
        finds={isFound}
        openLabel={t('choose.open')}
        options={states}
        value={shown?.end ?? null}
        onValue={(state) => onChoose(state, undefined)}
      />
      {shown !== undefined && <Ways words={words} shown={shown} onChoose={onChoose} />}
    </div>
  )
}

function Ways({ words, shown, onChoose }: Props & { readonly shown: Shown }) {
  const { telling, t } = words
  const { end, path, choice } = shown
  const { model } = telling
  const name = (id: string) => nameOf(id, telling)
  const starts = startsOf(model, end)
  if (starts.length === 1) return null
  const count = String(choice.paths.length)
  const told = (way: Path) =>
    way
      .slice(1)
      .reduce((sum, id) => t('choose.step', { path: sum, next: name(id) }), name(way[0] ?? ''))
  return (
    <>
      <Select
        className="w-52 max-w-full"
        label={t('choose.start')}
        options={starts.map((value) => ({ value, label: name(value) }))}
        value={path[0] ?? null}
        onValue={(start) => onChoose(end, pathsTo(model, end, start).paths[0])}
      />
      {choice.paths.length > 1 && (
        <Select
          className="min-w-72 flex-1"
          label={t(choice.isCut ? 'choose.pathCut' : 'choose.path', { count })}
          hint={t(choice.isCut ? 'choose.cut' : 'choose.rule')}
          options={choice.paths.map((way) => ({ value: way.join('.'), label: told(way) }))}
          value={path.join('.')}
          onValue={(way) => onChoose(end, way.split('.'))}
        />
      )}
    </>
  )
}
