import { words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

const here = { workspaceId: uuid, modelId: uuid }

export const listInput = z.strictObject(here)
/** `epoch` and `seq`: the newest change that the person saw at the item; what came later is not settled by it. */
export const settleInput = z.strictObject({
  ...here,
  key: words(200),
  epoch: z.int().min(0).max(2_147_483_647),
  seq: z.int().min(0),
})
