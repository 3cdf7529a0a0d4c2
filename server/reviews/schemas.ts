import { words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

const here = { workspaceId: uuid, modelId: uuid }

/** How many items are settled at once. */
const mostLooks = 100

export const listInput = z.strictObject(here)
/** `epoch` and `seq`: the newest change that the person saw at the item; what came later is not settled by it. */
export const settleInput = z.strictObject({
  ...here,
  looks: z
    .array(
      z.strictObject({
        key: words(200),
        epoch: z.int().min(0).max(2_147_483_647),
        seq: z.int().min(0),
      }),
    )
    .min(1)
    .max(mostLooks),
})
