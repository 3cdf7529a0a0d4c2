/** How many variants a model may have, those put away included, and how many conflicts are decided one by one (an address holds no more). */
export const most = { variants: 20, choices: 100 } as const
