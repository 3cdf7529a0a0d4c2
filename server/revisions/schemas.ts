import { isSeen, nameOf, words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

const here = { workspaceId: uuid, modelId: uuid }
/** As large as a column takes: a number no revision can have is answered as one that has not been. */
const n = z.int().min(1).max(2_147_483_647)
/** A revision by its number, or the model as it durably stands. */
const state = z.union([n, z.literal('now')])

export const listInput = z.strictObject(here)
export const revisionInput = z.strictObject({ ...here, n })
export const freezeInput = z.strictObject({
  ...here,
  name: nameOf(80).check(z.refine((text) => isSeen(text))),
  /** names the wish: asked for again under the same key, the same revision is answered */
  key: uuid,
})
export const compareInput = z.strictObject({ ...here, from: state, to: state })
export const restoreInput = z.strictObject({
  ...here,
  n,
  /** how far the log went when the person saw what would change */
  seq: z.int().min(1),
  /** goes with what is proposed to other organisations */
  note: z.exactOptional(words(2000)),
})
