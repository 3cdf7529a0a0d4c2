import {
  audienceSchema,
  tableViewSchema,
  viewNameSchema,
  viewTableSchema,
} from '#lib/exchange/table-view.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

const here = { workspaceId: uuid, modelId: uuid }
const view = { ...here, viewId: uuid }

export const listInput = z.strictObject({ ...here, table: viewTableSchema })
export const saveInput = z.strictObject({
  ...here,
  table: viewTableSchema,
  name: viewNameSchema,
  audience: audienceSchema,
  content: tableViewSchema,
})
export const renameInput = z.strictObject({ ...view, name: viewNameSchema })
export const replaceInput = z.strictObject({ ...view, content: tableViewSchema })
export const removeInput = z.strictObject(view)
