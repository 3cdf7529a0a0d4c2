import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import type { PlaceOnCanvas } from '../place.ts'

/**
 * Moves a state into the frame of another organisation, or out of all of them: its holder and place change. Who manages it and
 * who may see it are attributes and stay as people set them (M-15; ).
 */
export function moveState(
  model: Model,
  state: string,
  to: { readonly holder: string | undefined; readonly at?: PlaceOnCanvas },
): readonly Command[] {
  const before = Object.hasOwn(model.states, state) ? model.states[state] : undefined
  if (before === undefined) return []
  const isSame = before.holder === to.holder
  return [
    ...(isSame
      ? []
      : [{ type: 'set', in: 'states', id: state, field: 'holder', value: to.holder } as const]),
    ...(to.at === undefined
      ? []
      : [{ type: 'put', cell: 'places', key: state, value: to.at } as const]),
  ]
}
