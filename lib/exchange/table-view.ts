import * as z from 'zod/mini'
import { words } from '#lib/model/text-schema.ts'

/** The tables of which views can be kept. */
const viewTables = [
  'attributes-matrix',
  'attributes-table',
  'risks',
  'risk-register',
  'ba-collected',
] as const
export const viewTableSchema = z.enum(viewTables)
export type ViewTable = z.infer<typeof viewTableSchema>

/** What of the address of a table belongs to a view: filters and order, columns chosen, hidden and frozen, and how it is turned. */
export const viewKeys = [
  'filter',
  'sort',
  'columns',
  'hide',
  'freeze',
  'turn',
  'others',
  'more',
  'only',
] as const
export type ViewKey = (typeof viewKeys)[number]

/** Least and most a column may be wide, in CSS pixels. */
export const columnLimits = { least: 56, most: 720 } as const

/** Characters of a name, of one part of the address, and of all a view holds (S-81). */
export const viewLimits = { name: 80, part: 6000, all: 20_000, columns: 500 } as const

const widthSchema = z.int().check(z.minimum(columnLimits.least), z.maximum(columnLimits.most))

/** 表示 / how somebody looks at a table: what stands in the address, and how wide they made which columns. */
export const tableViewSchema = z
  .strictObject({
    query: z.partialRecord(z.enum(viewKeys), words(viewLimits.part).check(z.minLength(1))),
    widths: z.record(z.string().check(z.minLength(1), z.maxLength(100)), widthSchema),
  })
  .check(
    z.refine((view) => Object.keys(view.widths).length <= viewLimits.columns, {
      message: 'columns',
    }),
    z.refine((view) => JSON.stringify(view).length <= viewLimits.all, { message: 'size' }),
  )
export type TableView = z.infer<typeof tableViewSchema>

/** A name as it is kept: trimmed, one line, not empty. */
export const viewNameSchema = words(viewLimits.name).check(
  z.trim(),
  z.minLength(1),
  z.refine((name) => !/[\t\n]/.test(name), { message: 'one-line' }),
)

/** Who sees a view: only who made it, everybody of their organisation, or the whole consortium. */
export const audiences = ['me', 'organization', 'workspace'] as const
export const audienceSchema = z.enum(audiences)
export type Audience = z.infer<typeof audienceSchema>

/** The parts of an address that belong to a view; what is longer than a view may hold is left out. */
export function queryOf(get: (key: ViewKey) => string | undefined): TableView['query'] {
  const parts = viewKeys.flatMap((key) => {
    const value = get(key)
    const isKept = value !== undefined && value !== '' && value.length <= viewLimits.part
    return isKept ? [[key, value] as const] : []
  })
  return Object.fromEntries(parts)
}

/** What has to be set in an address so that it shows a view: also what the view does not hold is taken away. */
export function addressOf(
  view: TableView,
  id: string,
): Readonly<Record<string, string | undefined>> {
  return { ...Object.fromEntries(viewKeys.map((key) => [key, view.query[key]])), view: id }
}
