/** The four use cases of the framework. */
export const idsOfUseCases = ['uc1-pos', 'uc2-elderly', 'uc3-cloud', 'uc4-offshore'] as const

/** Small beginnings of common flows; ours. */
export const idsOfPatterns = [
  'pattern-consent',
  'pattern-joint-use',
  'pattern-clouds',
  'pattern-cross-border',
] as const

/** Everything a new model can be begun from, in the order it is offered. */
export const templateIds = [...idsOfUseCases, ...idsOfPatterns] as const
export type TemplateId = (typeof templateIds)[number]
