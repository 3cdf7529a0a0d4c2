import { mostChoices } from '#lib/policy/adoption.ts'

/** How many variants a model may have, those put away included, and how many conflicts are decided one by one. */
export const most = { variants: 20, choices: mostChoices } as const
