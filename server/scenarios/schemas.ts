import { isSeen, titleSchema, words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

/** `modelId` is the variant, but where a variant is made or listed: there it is any model. */
const here = { workspaceId: uuid, modelId: uuid }
const digest = z.string().regex(/^[0-9a-f]{64}$/)

const side = z.enum(['origin', 'variant'])
/** Of conflicts what is to stand in the origin: by their names, and of all that are not named. */
const decided = {
  choices: z
    .record(words(400), side)
    .refine((choices) => Object.keys(choices).length <= most.choices),
  rest: z.exactOptional(side),
}

export const createInput = z.strictObject({ ...here, title: titleSchema })
export const listInput = z.strictObject(here)
export const compareInput = z.strictObject({
  ...here,
  ...decided,
  /** with the choices of what was asked for, however many; those sent along are not read */
  adoptionId: z.exactOptional(uuid),
})
export const proposeInput = z.strictObject({
  ...here,
  ...decided,
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
