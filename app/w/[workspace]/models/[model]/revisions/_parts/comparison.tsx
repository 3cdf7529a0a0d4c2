'use client'
import { ArrowLeftRight } from 'lucide-react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { Select } from '#app/_ui/select.tsx'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { askedState, type AskedState } from './asked-states.ts'
import type { Revision } from './use-revisions.ts'

const Compared = lazily(async () => (await import('./compared.tsx')).Compared)

/** Two states to hold against each other, each a revision or the model of now; they stand in the address (F-163). */
export function Comparison({ revisions }: { readonly revisions: readonly Revision[] }) {
  const words = revisionsWords[useLocale()]
  const { comparison } = words
  const view = useViewState()
  const from = askedState(view.get('from'))
  const to = askedState(view.get('to'))
  const nameOf = (state: AskedState) => {
    if (state === 'now') return words.now
    const found = revisions.find(({ n }) => n === state)
    const number = filled(words.number, { n: state })
    return found === undefined ? number : `${number} ${found.name}`
  }
  const listed: readonly AskedState[] = ['now', ...revisions.map(({ n }) => n)]
  const choice = (side: 'from' | 'to', chosen: AskedState | undefined) => (
    <Select
      label={comparison[side]}
      className="min-w-0 flex-1 basis-52"
      placeholder={comparison.none}
      value={chosen === undefined ? null : String(chosen)}
      options={listed.map((state) => ({ value: String(state), label: nameOf(state) }))}
      onValue={(value) => view.set({ [side]: value })}
    />
  )
  return (
    <section aria-labelledby="comparison" className="grid grid-cols-1 gap-3">
      <div>
        <h3 id="comparison" tabIndex={-1} className="text-lg font-bold outline-none">
          {comparison.title}
        </h3>
        <p className="text-sm text-muted">{comparison.lead}</p>
      </div>
      <div className="flex max-w-3xl flex-wrap items-end gap-2">
        {choice('from', from)}
        <Button
          icon={<ArrowLeftRight size={14} aria-hidden />}
          disabled={from === undefined && to === undefined}
          onClick={() => view.set({ from: to?.toString(), to: from?.toString() })}
        >
          {comparison.swap}
        </Button>
        {choice('to', to)}
      </div>
      {from !== undefined && to !== undefined && (
        <Compared {...{ from, to }} names={{ from: nameOf(from), to: nameOf(to) }} />
      )}
    </section>
  )
}
