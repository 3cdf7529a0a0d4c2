import { elementIdSchema } from '#lib/model/id.ts'
import { isSeen, words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

const here = { workspaceId: uuid, modelId: uuid }

/** Something of which is seen: a reason is for others to read. */
const reason = words(2000).check(z.refine((text) => isSeen(text)))

/** One check at one element. */
const place = { check: z.string().regex(/^F-\d{2}$/), element: elementIdSchema }

export const waivedPlacesInput = z.strictObject(here)
export const waiversInput = z.strictObject({ ...here, ...place })
export const waiveInput = z.strictObject({
  ...here,
  ...place,
  /** what the person was shown (`aboutOf`) */
  about: words(most.about),
  reason,
})
export const withdrawInput = z.strictObject({
  ...here,
  waiverId: uuid,
  reason: z.exactOptional(reason),
})
