import type { Json } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import type { Choices } from '#lib/derive/adoption.ts'
import { threeWay, type ThreeStates } from '#lib/derive/three-way.ts'
import { z } from 'zod'

/** What somebody decided about conflicts: one by one, and about all others together. */
export interface Decided {
  readonly choices: Choices
  readonly rest?: 'origin' | 'variant'
}

/** Of every conflict there is, by its name, what was decided; those nobody decided are left out. */
export function choicesFor(states: ThreeStates, { choices, rest }: Decided): Choices {
  const names = threeWay(states).conflicts.map(({ name }) => name)
  return Object.fromEntries(
    names.flatMap((name) => {
      const choice = own(choices, name) ?? rest
      return choice === undefined ? [] : [[name, choice] as const]
    }),
  )
}

const stored = z.record(z.string(), z.enum(['origin', 'variant']))

/** Choices as they were stored with what was asked for. */
export function choicesOf(json: Json): Choices {
  return stored.parse(json)
}
