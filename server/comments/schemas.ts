import { anchorFrom, longestAnchor } from '#lib/model/anchor.ts'
import { words } from '#lib/model/local-text.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

const here = { workspaceId: uuid, modelId: uuid }
const thread = { ...here, threadId: uuid }
const comment = { ...thread, n: z.int().min(1).max(most.comments) }

/** What is said: words, and the people of the workspace who are called by it. */
const said = {
  text: words(most.text).refine((text) => text.trim() !== ''),
  mentions: z.array(uuid).max(most.mentions),
}

export const modelInput = z.strictObject(here)
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
export const sawInput = z.strictObject({ ...thread, upTo: z.int().min(1).max(most.comments) })
