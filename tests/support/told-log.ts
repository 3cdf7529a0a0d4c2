import type { AttributedChange } from '#lib/derive/attributed-change.ts'
import type { Command } from '#lib/model/commands.ts'
import { differenceOf } from '#lib/model/difference.ts'
import type { Model } from '#lib/model/model.ts'
import { after } from './findings-in.ts'

/** What a log tells when people do this to a model, one update a step, and the model afterwards. */
export function toldLog(
  start: Model,
  ...steps: readonly (readonly Command[])[]
): { readonly model: Model; readonly changes: readonly AttributedChange[] } {
  let model = start
  const changes = steps.flatMap((commands, i) => {
    const before = model
    model = after(before, commands)
    return differenceOf(before, model).map(
      ({ command: _command, ...place }, n): AttributedChange => ({
        ...place,
        epoch: 1,
        seq: i + 2,
        n,
        at: '2026-12-01T00:00:00.000Z',
        userId: 'u',
        orgId: 'o',
      }),
    )
  })
  return { model, changes }
}

/** Those commands that hold. */
export function heldOf(start: Model, steps: readonly (readonly Command[])[]) {
  const held: (readonly Command[])[] = []
  for (const step of steps) {
    try {
      toldLog(start, ...held, step)
      held.push(step)
    } catch {
      // refused: a person would be told
    }
  }
  return held
}
