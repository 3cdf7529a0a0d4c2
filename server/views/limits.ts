/** How many views of a model one person keeps, and how many are shared in it (S-81). */
export const most = { mine: 100, shared: 300 } as const
