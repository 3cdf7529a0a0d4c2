import { isSeen, titleSchema, words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

/** `modelId` is the variant, but where a variant is made or listed: there it is any model. */
const here = { workspaceId: uuid, modelId: uuid }
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** Of conflicts, by their names, what is to stand in the origin. */
const choicesSchema = z
  .record(words(800), z.enum(['origin', 'variant']))
  .refine((choices) => Object.keys(choices).length <= most.choices)

export const createInput = z.strictObject({ ...here, title: titleSchema })
export const listInput = z.strictObject(here)
export const compareInput = z.strictObject({ ...here, choices: choicesSchema })
export const proposeInput = z.strictObject({
  ...here,
  choices: choicesSchema,
  /** of what the person was shown that it would make of the origin */
  digest,
  note: z.exactOptional(words(2000)),
})
export const acceptInput = z.strictObject({ ...here, adoptionId: uuid, digest })
export const declineInput = z.strictObject({
  ...here,
  adoptionId: uuid,
  /** needed but by who asked, who takes it back */
  reason: z.exactOptional(words(2000).check(z.refine((text) => isSeen(text)))),
})
