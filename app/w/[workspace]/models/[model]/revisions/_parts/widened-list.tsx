'use client'
import type { ReactNode } from 'react'
import type { Widened, WidenedScope } from '#lib/derive/widened.ts'
import type { Model } from '#lib/model/model.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import { countryName } from '#lib/words/country-name.ts'
import { filled } from '#lib/words/filled.ts'
import { useTelling } from '../../_parts/use-telling.ts'

interface Props {
  readonly widened: Widened
  readonly known: Model
  readonly names: Readonly<Record<'from' | 'to', string>>
}

/** What lets more parties or countries at data in the second state, before everything else; that there is nothing is said too (F-164). */
export function WidenedList({ widened, known, names }: Props) {
  const live = useTelling()
  const { widened: words } = revisionsWords[live.locale]
  const { scopes, crossings } = widened
  if (scopes.length + crossings.length === 0) {
    return <p className="text-sm text-muted">{words.none}</p>
  }
  const telling = { ...live, model: known }
  const listed = (all: readonly string[]) => all.join(words.separator)
  const countries = (all: readonly string[]) =>
    listed(all.map((one) => countryName(one, live.locale)))
  const parts = ({ isUnsaid, who, countries: where, nationalities }: WidenedScope) => [
    ...(isUnsaid ? [words.unsaid] : []),
    ...told(who, words.anyone, words.who, (ids) => listed(ids.map((id) => nameOf(id, telling)))),
    ...told(where, words.anywhere, words.countries, countries),
    ...told(nationalities, words.anyNation, words.nationalities, countries),
  ]
  return (
    <section
      aria-labelledby="widened"
      className="grid gap-2 rounded-card border border-warn-line bg-warn-soft px-4 py-3 text-sm"
    >
      <div>
        <h4 id="widened" className="font-semibold text-warn">
          <span aria-hidden>⚠ </span>
          {words.title}
        </h4>
        <p className="text-xs text-muted">{filled(words.lead, names)}</p>
      </div>
      {scopes.length > 0 && (
        <Group title={words.scope}>
          {scopes.map((scope) => (
            <li key={scope.state}>
              <b className="font-semibold">{nameOf(scope.state, telling)}</b> {listed(parts(scope))}
            </li>
          ))}
        </Group>
      )}
      {crossings.length > 0 && (
        <Group title={words.crossing}>
          {crossings.map(({ event, countries: to }) => (
            <li key={event}>
              <b className="font-semibold">{eventTitle(event, telling)}</b>{' '}
              {filled(words.to, { names: countries(to) })}
            </li>
          ))}
        </Group>
      )}
    </section>
  )
}

function told(
  more: readonly string[] | 'any',
  any: string,
  some: string,
  names: (more: readonly string[]) => string,
): readonly string[] {
  if (more === 'any') return [any]
  return more.length === 0 ? [] : [filled(some, { names: names(more) })]
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h5 className="text-xs font-medium text-muted">{title}</h5>
      <ul className="grid gap-1">{children}</ul>
    </div>
  )
}
