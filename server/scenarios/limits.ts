/** How many variants a model may have, those put away included, and what one answer may carry. */
export const most = { variants: 20, choices: 5000 } as const
