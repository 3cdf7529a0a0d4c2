/** The four steps of the framework (p7-12), by the name of their page; the key G then 1..4 goes there. */
export const steps = ['flow', 'ba', 'attributes', 'risks'] as const

/** What follows the steps and is ours. */
export const afterSteps = ['responsibility', 'agreement', 'revisions', 'history'] as const

export type StepName = (typeof steps)[number] | (typeof afterSteps)[number]
