/** 見直すもの / what may have to be looked at again after a change (framework.md §4.6), in the order of the steps. */
export const reviewResultNames = [
  'duties',
  'flow',
  'membership',
  'crossBorder',
  'explanation',
  'marks',
  'values',
  'attributes',
  'inherited',
  'conditions',
  'risks',
  'complianceRisks',
  'risksOn',
  'responsibilities',
] as const
export type ReviewResult = (typeof reviewResultNames)[number]

/** きっかけ / which kind of edit makes a result be looked at again. */
export const reviewCauses = ['event', 'transfer', 'ba', 'value', 'risk', 'measure'] as const
export type ReviewCause = (typeof reviewCauses)[number]
