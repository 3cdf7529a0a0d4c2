/**
 * The checks there are, by their public ids (framework.md §4.7, checks.md), and the ways in which each speaks: one sentence of
 * lib/words/areas/findings a way. What the other checks wait for stands in SPEC.md.
 */
export const waysOf = {
  'F-01': ['plain'],
  'F-02': ['plain'],
  'F-03': ['open', 'ends', 'endsOn', 'past'],
  'F-04': ['copy', 'descendant'],
  'F-05': ['plain'],
  'F-06': ['plain'],
  'F-07': ['plain'],
  'F-08': ['nothing', 'abroad'],
  'F-09': ['circle', 'missing'],
  'F-10': ['plain'],
  'F-11': ['plain'],
  'F-12': ['plain'],
  'F-13': ['plain'],
  'F-14': ['demands', 'duties', 'both'],
  'F-15': ['plain'],
  'F-16': ['before', 'ended', 'soon'],
  'F-17': ['plain'],
  'F-18': ['plain'],
  'F-19': ['unbound', 'notHandedDown'],
  'F-20': ['forbidden', 'unknown'],
  'F-21': ['plain'],
  'F-22': ['plain'],
  'F-23': ['handedOn', 'asked', 'recommended'],
  'F-24': ['plain'],
  'F-25': ['value', 'mark'],
  'F-26': ['plain'],
  'F-27': ['who', 'any', 'countries'],
  'F-28': ['nobody', 'manager'],
  'F-29': ['plain'],
  'F-30': ['plain'],
  'F-31': ['plain'],
  'F-32': ['plain'],
  'F-33': ['plain'],
  'F-34': ['plain'],
  'F-35': ['plain'],
  'F-36': ['later', 'unlike'],
  'F-37': ['plain'],
  'F-38': ['plain'],
  'F-39': ['plain'],
  'F-40': ['plain'],
  'F-41': ['plain'],
  'F-42': ['plain'],
  'F-43': ['notStored', 'noRisk'],
  'F-45': ['noMeasure', 'unfounded'],
  'F-53': ['plain'],
  'F-54': ['plain'],
  'F-55': ['plain'],
  'F-56': ['plain'],
  'F-57': ['plain'],
  'F-58': ['plain'],
  'F-59': ['plain'],
  'F-60': ['plain'],
} as const

export type CheckId = keyof typeof waysOf

/** In which way a check speaks; which of them are a check's own stands in {@link waysOf}. */
export type Way = (typeof waysOf)[CheckId][number]

export const checkIds = Object.keys(waysOf) as readonly CheckId[]
