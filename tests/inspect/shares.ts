import { command } from '#tests/support/arbitrary-commands.ts'
import { commandArbitrary, modelArbitrary } from '#tests/support/model-arbitrary.ts'
import * as fc from 'fast-check'
import { parentPort } from 'node:worker_threads'
import { Dice } from '#tests/support/dice.ts'
import { noVerdicts, stateOf, tryFrame, type Verdicts } from './frame.ts'
import { History, type Seen, type Supply } from './history.ts'
import { conjured, mutate } from './mutate.ts'
import { stockOf } from './raw-edits.ts'

/** What one thread does. */
export interface Share {
  readonly count: number
  readonly seed: number
}

/** Updates of one small world before a new one begins. */
const perWorld = 1000
const framesPerWorld = 1500

/** Honest clients: everything must be taken, and every path that Yjs changes named. */
export function honest({ count, seed }: Share): Seen {
  const seen: Seen = { updates: 0, live: 0, uploads: 0, touches: 0, violations: [] }
  for (let world = 0; seen.updates < count; world += 1) {
    const name = seed + world * 7919
    const history = new History(new Dice(name), supply(name), seen)
    const until = Math.min(count, seen.updates + perWorld)
    const before = seen.violations.length
    while (seen.updates < until) history.step()
    history.settle()
    history.destroy()
    if (seen.violations.length > before) seen.violations.push(`in world ${name}`)
  }
  return seen
}

/** Frames that no honest client sends. */
export function hostile({ count, seed }: Share): Verdicts {
  const verdicts = noVerdicts()
  const none: Seen = { updates: 0, live: 0, uploads: 0, touches: 0, violations: [] }
  for (let world = 0; verdicts.frames < count; world += 1) {
    const name = seed + world * 7919
    const dice = new Dice(name)
    const history = new History(dice, supply(name), none)
    for (let i = 0; i < 120; i += 1) history.step()
    const updates = Array.from({ length: 30 }, () => history.unsent())
    const state = stateOf(history.server)
    const until = Math.min(count, verdicts.frames + framesPerWorld)
    while (verdicts.frames < until) {
      const made = dice.chance(0.3)
        ? conjured(history.server, dice)
        : mutate(dice.pick(updates), dice.pick(updates), dice)
      tryFrame(history.server, state, made, verdicts)
    }
    history.destroy()
    parentPort?.postMessage(world === 6 ? 'warm' : 'on', [])
  }
  return verdicts
}

function supply(seed: number): Supply {
  const commands = [
    ...fc.sample(command, { numRuns: 300, seed }),
    ...fc.sample(commandArbitrary, { numRuns: 300, seed }),
  ]
  return { commands, stock: stockOf(fc.sample(modelArbitrary, { numRuns: 3, seed }), commands) }
}
