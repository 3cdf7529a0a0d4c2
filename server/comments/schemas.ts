import { anchorFrom, longestAnchor } from '#lib/model/anchor.ts'
import { words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

const here = { workspaceId: uuid, modelId: uuid }
const thread = { ...here, threadId: uuid }
const comment = { ...thread, n: z.int().min(1).max(most.comments) }

/** What is said: words, and the people of the workspace who are called by it. */
const said = {
  text: words(most.text).check(z.refine((text) => text.trim() !== '')),
  mentions: z.array(uuid).max(most.mentions),
}

/** A number of a change, given by the database. */
const rev = z.int().min(0).max(2_147_483_647)

/** What changed after a change; without it everything, from the first on. */
export const threadsInput = z.strictObject({ ...here, after: rev.exactOptional() })
export const threadInput = z.strictObject(thread)
export const openInput = z.strictObject({
  ...here,
  ...said,
  anchor: z
    .string()
    .max(longestAnchor)
    .refine((text) => anchorFrom(text) !== null),
})
export const replyInput = z.strictObject({ ...thread, ...said })
export const rewriteInput = z.strictObject({ ...comment, ...said })
export const commentInput = z.strictObject(comment)
export const resolveInput = z.strictObject({ ...thread, isResolved: z.boolean() })
export const sawInput = z.strictObject({ ...thread, upTo: z.int().min(1).max(most.comments), rev })
