import type { MenuEntry } from '#app/_ui/menu.tsx'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { basInFlowOrder } from '#lib/model/queries/flow-order.ts'

/** How something is put into a ba. */
export interface IntoBa {
  readonly model: Model
  readonly act: (commands: readonly Command[]) => boolean
  readonly nameOf: (ba: string) => string
  /** makes a new ba of what is selected */
  readonly onNew: () => void
}

/** What selected data, drawn around by a hand for example, can be put into: every ba that does not hold all of it yet, and a new one. */
export function baEntries(
  { model, act, nameOf, onNew }: IntoBa,
  selected: ReadonlySet<string>,
  newLabel: string,
): readonly MenuEntry[] {
  const states = [...selected].filter((id) => Object.hasOwn(model.states, id))
  if (states.length === 0) return []
  const open = basInFlowOrder(model).filter(
    (ba) => !states.every((state) => model.bas[ba]?.members.includes(state)),
  )
  const into = (ba: string) =>
    act(
      states.map((member) => ({
        type: 'include' as const,
        in: 'bas' as const,
        id: ba,
        field: 'members',
        member,
      })),
    )
  return [
    ...open.map((ba) => ({ id: ba, label: nameOf(ba), onChoose: () => void into(ba) })),
    { id: 'new', label: newLabel, onChoose: onNew },
  ]
}
