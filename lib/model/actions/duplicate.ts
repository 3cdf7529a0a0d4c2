import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import type { PlaceOnCanvas } from '../place.ts'

/** How far beside the original a duplicate is drawn, in canvas units. */
const beside = 24

/**
 * A second state like this one under a new id: its attributes and its ba with it, but in no event, because nothing has made it yet
 * (M-14). Nothing when the state does not exist.
 */
export function duplicateState(model: Model, state: string, id: string): readonly Command[] {
  const original = Object.hasOwn(model.states, state) ? model.states[state] : undefined
  if (original === undefined) return []
  const place = model.places[state]
  return [
    { type: 'add', in: 'states', id, value: original },
    ...Object.entries(model.attributes).flatMap(([key, value]): Command[] => {
      const [owner, ...rest] = key.split('|')
      return owner === state
        ? [{ type: 'put', cell: 'attributes', key: [id, ...rest].join('|'), value }]
        : []
    }),
    ...Object.entries(model.bas).flatMap(([ba, { members }]): Command[] =>
      members.includes(state)
        ? [{ type: 'include', in: 'bas', id: ba, field: 'members', member: id }]
        : [],
    ),
    ...(place === undefined
      ? []
      : [
          {
            type: 'put',
            cell: 'places',
            key: id,
            value: moved(place),
          } as const,
        ]),
  ]
}

/** A copy stands beside and is not pinned. */
function moved({ pinned: _pinned, ...place }: PlaceOnCanvas): PlaceOnCanvas {
  return { ...place, x: place.x + beside, y: place.y + beside }
}
