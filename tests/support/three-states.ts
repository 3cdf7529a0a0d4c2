import * as fc from 'fast-check'
import { type Adoption } from '#lib/derive/adoption.ts'
import type { ThreeStates } from '#lib/derive/three-way.ts'
import { apply, applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { blank, command } from './arbitrary-commands.ts'
import { commandArbitrary } from './model-arbitrary.ts'

/** What holds of the commands, one after the other. */
export function after(model: Model, commands: readonly Command[]): Model {
  return commands.reduce((now, one) => {
    const next = apply(now, one)
    return isRefusal(next) ? now : next
  }, model)
}

/** Three states as people make them: a beginning, and what either side did then. */
const madeBy = (one: fc.Arbitrary<Command>): fc.Arbitrary<ThreeStates> => {
  const some = fc.array(one, { maxLength: 30 })
  return fc.tuple(some, some, some).map(([shared, ofOrigin, ofVariant]) => {
    const start = after(blank, shared)
    return { base: start, origin: after(start, ofOrigin), variant: after(start, ofVariant) }
  })
}
export const three = madeBy(fc.oneof(command, commandArbitrary))
/** No kind of a data has the id of an element, as it is among ids by chance. */
export const threeApart = madeBy(commandArbitrary)

/** The origin after the adoption; as it was where nothing of it can be adopted. */
export function made({ origin }: ThreeStates, { changes }: Adoption): Model {
  const model = applyAll(
    origin,
    changes.map((change) => change.command),
  )
  if (isRefusal(model)) throw new Error(`${model.refused} ${model.path}`)
  return model
}
