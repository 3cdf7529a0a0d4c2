import type { Json } from '#lib/base/canonical-json.ts'
import type { Ba } from '#lib/model/ba.ts'
import type { DataState } from '#lib/model/data-state.ts'
import type { Pieces } from './pieces.ts'

type Members = Readonly<Record<string, Json>>

/**
 * The ba that cover these states or their event, with what they demand (their column of table 3-1). Covering is
 * membership, or the kinds mixed in a data (p11). Whether a ba is in force is left to its dates, which are inside: a
 * signature must not change because a day has passed. Members elsewhere in the model are left out, and so is what only reminds
 * somebody: the day of the next review, which language of a name is older, and which later version of a template was passed over (M-28).
 */
export function coveringBas(
  pieces: Pieces,
  states: Readonly<Record<string, DataState>>,
  eventId: string,
): Readonly<Record<string, Members>> {
  const here = new Set([...Object.keys(states), eventId])
  const covering = new Set([
    ...Object.values(states).flatMap((state) => kindBas(pieces, state)),
    ...[...here].flatMap((id) => pieces.basWith(id)),
  ])
  return Object.fromEntries(
    [...covering]
      .flatMap((id): [string, Ba][] => {
        const ba = pieces.of('bas', id)
        return ba === undefined ? [] : [[id, ba]]
      })
      .map(([id, { members, reviewBy: _reminder, olderName: _older, template, ...ba }]) => [
        id,
        {
          ...ba,
          ...(template === undefined
            ? {}
            : { template: { id: template.id, version: template.version } }),
          parties: ba.parties.toSorted(),
          purposes: ba.purposes.toSorted(),
          covers: members.filter((m) => here.has(m)).toSorted(),
          demands: demandsOf(pieces, id),
        },
      ]),
  )
}

function kindBas(pieces: Pieces, state: DataState): readonly string[] {
  const kinds = pieces.of('assets', state.asset)?.kinds ?? []
  const mixed =
    state.kindIds.length === 0 ? kinds : kinds.filter((k) => state.kindIds.includes(k.id))
  return mixed.flatMap((k) => k.bas)
}

function demandsOf(pieces: Pieces, ba: string): Members {
  return Object.fromEntries(pieces.demandsOf(ba).map(([row, demand]) => [row, demand as Json]))
}
