import type { Model } from '#lib/model/model.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { Text } from '../text.ts'

type States = Model['states']
type Event = Model['events'][string]
type Transfer = NonNullable<Event['transfer']>
type Ends = Transfer['party']

/** What an event says beside its kind and what goes in and out. */
type More = Partial<Omit<Event, 'kind' | 'inputs' | 'outputs' | 'actors'>>

/** An event in scope with nothing said but who acts and what goes in and out. */
export function event(
  kind: EventKind,
  {
    from = [],
    to = [],
    by,
  }: {
    readonly from?: readonly string[]
    readonly to?: readonly string[]
    readonly by: readonly string[]
  },
  more: More = {},
): Event {
  return {
    kind,
    aspects: [],
    inputs: from.toSorted(),
    outputs: to.toSorted(),
    actors: by.toSorted(),
    purposes: [],
    systems: [],
    inScope: true,
    ...more,
  }
}

/** The two ends of a transfer in the units that are known; a unit that is not named is not described. */
export function transfer(
  provision: Transfer['provision'],
  units: Partial<
    Record<'country' | 'party' | 'system' | 'device', readonly [from: string[], to: string[]]>
  >,
  considerations: Transfer['considerations'] = {},
): Transfer {
  const ends = ([from, to]: readonly [string[], string[]] = [[], []]): Ends => ({ from, to })
  return {
    country: ends(units.country),
    party: ends(units.party),
    system: ends(units.system),
    device: ends(units.device),
    provision,
    considerations,
  }
}

/** A state of a data: its first one unless `more` says otherwise. */
export function state(
  asset: string,
  name: Text,
  holder: string,
  more: Partial<States[string]> = {},
): States[string] {
  return {
    asset,
    name,
    primed: 0,
    holder,
    kindIds: [],
    copies: 'none',
    inScope: true,
    external: false,
    ...more,
  }
}
