import { anchorFrom, longestAnchor } from '#lib/model/anchor.ts'
import { isSeen, words } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

const here = { workspaceId: uuid, modelId: uuid }
const note = { ...here, noteId: uuid }
const text = words(most.text).check(z.refine(isSeen))
const anchor = z
  .string()
  .max(longestAnchor)
  .refine((said) => anchorFrom(said) !== null)

export const listInput = z.strictObject({ ...here, anchor })
export const writeInput = z.strictObject({ ...here, anchor, text })
export const editInput = z.strictObject({ ...note, text })
export const removeInput = z.strictObject(note)
