import { defaultLimits, type Limits } from '#server/collab/limits.ts'

const plenty = { perSecond: 1e9, burst: 1e9 }

/** Caps that would end a load test on purpose are out of the way; everything else is as in production. */
export const benchLimits: Limits = {
  ...defaultLimits,
  messages: plenty,
  bytes: plenty,
  syncStep1: plenty,
  document: { ...defaultLimits.document, bytes: 1e9, elements: 1e6 },
  connections: { person: 1e6, document: 1e6, process: 1e6 },
}
