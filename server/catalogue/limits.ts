import { ownRowLimits } from '#lib/catalog/risks/own/own-row.ts'

/** How many own rows a consortium keeps, archived ones included, how many versions of one, and how many are added at once (S-138). */
export const most = { rows: 300, versions: 200, atOnce: ownRowLimits.atOnce } as const
