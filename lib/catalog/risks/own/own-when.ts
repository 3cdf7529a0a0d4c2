import * as z from 'zod/mini'
import { eventModes } from '#lib/model/data-event.ts'
import { categoryCodes, categoryCodeSchema } from '#lib/model/vocabulary.ts'
import { counts, facts } from '../when.ts'

/** How many things the condition of an own row asks, and how far it counts (RC-7). */
export const ownWhenLimits = { conditions: 8, least: 99 } as const

const fact = z.strictObject({ is: z.literal('fact'), fact: z.enum(facts) })
const category = z.strictObject({
  is: z.literal('category'),
  oneOf: z
    .array(categoryCodeSchema)
    .check(z.minLength(1), z.maxLength(categoryCodes.length), z.refine(isOnceEach)),
})
const mode = z.strictObject({
  is: z.literal('mode'),
  oneOf: z
    .array(z.enum(eventModes))
    .check(z.minLength(1), z.maxLength(eventModes.length), z.refine(isOnceEach)),
})
const atLeast = z.strictObject({
  is: z.literal('atLeast'),
  count: z.enum(counts),
  least: z.int().check(z.minimum(1), z.maximum(ownWhenLimits.least)),
})
const askedSchema = z.discriminatedUnion('is', [fact, category, mode, atLeast])
const askedOrNot = z.discriminatedUnion('is', [
  fact,
  category,
  mode,
  atLeast,
  z.strictObject({ is: z.literal('no'), of: askedSchema }),
])

/** One thing asked of an event, or its contrary. */
export type Asked = z.infer<typeof askedSchema>
export type AskedOrNot = z.infer<typeof askedOrNot>

/**
 * 候補の条件 / when an own row is suggested for an event of its kinds: the predicate of our catalogue (`When`), as flat as a form shows it:
 * always, or some things of which all or any have to hold (RC-7; ours).
 */
export const ownWhenSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('always') }),
  z.strictObject({ is: z.enum(['all', 'any']), of: askedList() }),
])
export type OwnWhen = z.infer<typeof ownWhenSchema>

function askedList() {
  return z.array(askedOrNot).check(z.minLength(1), z.maxLength(ownWhenLimits.conditions))
}

function isOnceEach(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}
