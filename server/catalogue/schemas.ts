import { ownRowSchema } from '#lib/catalog/risks/own/own-row.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { most } from './limits.ts'

const here = { workspaceId: uuid }
const row = { ...here, rowId: uuid }

export const listInput = z.strictObject(here)
export const addInput = z.strictObject({
  ...here,
  contents: z.array(ownRowSchema).min(1).max(most.atOnce),
})
export const versionsInput = z.strictObject(row)
/** `version`: the one the person saw and changed */
export const changeInput = z.strictObject({
  ...row,
  version: z.int().min(1).max(most.versions),
  content: ownRowSchema,
})
export const setArchivedInput = z.strictObject({ ...row, isArchived: z.boolean() })
