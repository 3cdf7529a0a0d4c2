/** How many own rows a consortium keeps, archived ones included, and how many versions of one (S-138). */
export const most = { rows: 300, versions: 200 } as const
