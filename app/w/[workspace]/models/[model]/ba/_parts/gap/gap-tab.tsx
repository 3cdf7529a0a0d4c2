'use client'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { own } from '#lib/base/own.ts'
import { comparedOf, gapsOf, type Compared } from '#lib/derive/compared.ts'
import { isDifference } from '#lib/derive/gap-acts.ts'
import { say } from '#lib/model/local-text.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { countryName } from '#lib/words/country-name.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { GapChoice } from './gap-choice.tsx'
import { GapTable } from './gap-table.tsx'

/** 制度間の差: two ba, or the laws of two countries, thing by thing, with the measures people agree on (p3; G-91). */
export function GapTab() {
  const telling = useTelling()
  const view = useViewState()
  const { model, locale } = telling
  const words = conditionsWords[locale].gap
  const by = view.get('by') === 'country' ? 'country' : 'ba'
  const compared = comparedOf(model, { by, left: view.get('left'), right: view.get('right') })
  const isOnly = view.get('only') === 'differences'
  return (
    <section aria-label={words.title} className="grid grid-cols-1 gap-3">
      <p className="text-xs text-muted">{words.lead}</p>
      <GapChoice by={by} compared={compared} />
      {compared === undefined ? (
        <EmptyState
          title={by === 'ba' ? words.tooFew : words.tooFewCountries}
          action={<Button onClick={() => view.set({ tab: 'list' })}>{words.toBa}</Button>}
        >
          {by === 'ba' ? words.tooFewLead : words.tooFewCountriesLead}
        </EmptyState>
      ) : (
        <Sheet
          key={`${compared.left}|${compared.right}`}
          compared={compared}
          isOnly={isOnly}
          telling={telling}
        />
      )}
    </section>
  )
}

interface SheetProps {
  readonly compared: Compared
  readonly isOnly: boolean
  readonly telling: Telling
}

function Sheet({ compared, isOnly, telling }: SheetProps) {
  const view = useViewState()
  const words = conditionsWords[telling.locale].gap
  const { gaps, bas } = gapsOf(telling.model, compared)
  const shown = isOnly ? gaps.filter(isDifference) : gaps
  if (shown.length > 0) {
    const names = {
      left: sideName(compared, 'left', telling),
      right: sideName(compared, 'right', telling),
    }
    return <GapTable {...{ compared, bas, names }} gaps={shown} />
  }
  if (gaps.length > 0) return <EmptyState title={words.same}>{words.sameLead}</EmptyState>
  return (
    <EmptyState
      title={words.nothing}
      action={<Button onClick={() => view.set({ tab: 'list' })}>{words.toBa}</Button>}
    >
      {words.nothingLead}
    </EmptyState>
  )
}

/** A side in few words: the short name of a ba, the name of a country. */
function sideName(compared: Compared, side: 'left' | 'right', telling: Telling): string {
  const id = compared[side]
  if (compared.by === 'country') return countryName(id, telling.locale)
  const short = own(telling.model.bas, id)?.short
  return short === undefined ? nameOf(id, telling) : say(short, telling.locale)
}
