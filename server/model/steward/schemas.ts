import { elementIdSchema } from '#lib/model/id.ts'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import { words } from '#lib/model/text-schema.ts'
import type { Command } from '#lib/model/commands.ts'
import { notPlainJson } from '#lib/model/plain-json.ts'
import { writePolicies } from '#lib/policy/write-policy.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

const here = { workspaceId: uuid, modelId: uuid }

/** An element as rows name it: `collection/id`. */
const elementSchema = z
  .string()
  .max(100)
  .refine((text) => {
    const [collection, id, more] = text.split('/')
    const known = collectionNames.some((name) => name === collection)
    return known && more === undefined && elementIdSchema.safeParse(id).success
  })

const collection = z.enum(collectionNames)
const cell = z.enum(cellNames)
const field = z.string().regex(/^[a-zA-Z]\w{0,39}$/)
const key = z
  .string()
  .max(256)
  .regex(/^[\w|-]+$/)
const value = z.json().refine((v) => notPlainJson(v) === undefined)
const at = { in: collection, id: elementIdSchema }
const member = { ...at, field, member: words(200) }

/** The form of a command; whether its value holds is decided by `apply`. */
const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add'), ...at, value }),
  z.strictObject({ type: z.literal('set'), ...at, field, value: value.optional() }),
  z.strictObject({ type: z.literal('include'), ...member }),
  z.strictObject({ type: z.literal('exclude'), ...member }),
  z.strictObject({ type: z.literal('remove'), ...at }),
  z.strictObject({ type: z.literal('put'), cell, key, value }),
  z.strictObject({ type: z.literal('clear'), cell, key }),
  z.strictObject({ type: z.literal('setMeta'), field, value: value.optional() }),
])

const most = { commands: 200, characters: 256 * 1024 }

/** Commands as they are proposed and kept: at least one, at most 200, 256 Ki characters together. */
export const commandsSchema = z
  .array(commandSchema)
  .min(1)
  .max(most.commands)
  .refine((list) => JSON.stringify(list).length <= most.characters)
  .transform((list) => list as readonly Command[])

export const policyInput = z.strictObject({
  workspaceId: uuid,
  policy: z.enum(writePolicies),
})

/** Which elements: these, a ba with what it holds, what people of an organisation made, or all that one's own organisation manages. */
const whichSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('elements'), elements: z.array(elementSchema).min(1).max(5000) }),
  z.strictObject({ is: z.literal('ba'), ba: elementIdSchema }),
  z.strictObject({ is: z.literal('madeBy'), orgId: uuid }),
  z.strictObject({ is: z.literal('own') }),
])
export type Which = z.infer<typeof whichSchema>

export const stewardInput = z.strictObject({
  ...here,
  which: whichSchema,
  /** null: nobody manages them any more */
  orgId: uuid.nullable(),
})

export const proposeInput = z.strictObject({
  ...here,
  commands: commandsSchema,
  note: z.exactOptional(words(2000)),
})

export const answerInput = z.strictObject({
  ...here,
  proposalId: uuid,
  answer: z.enum(['accept', 'decline', 'withdraw']),
  reason: z.exactOptional(words(2000)),
  /** what stands at each change, as the person who accepts sees it */
  seen: z.array(value).min(1).max(most.commands).exactOptional(),
})

export const historyInput = z.strictObject({
  ...here,
  element: z.union([elementSchema, z.literal('meta')]),
  /** where the page before ended */
  before: z
    .strictObject({ epoch: z.int().min(0), seq: z.int().min(0), n: z.int().min(0) })
    .nullable(),
  limit: z.int().min(1).max(100),
})
