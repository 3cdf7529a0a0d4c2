import { defaultLimits, type Limits } from '#server/collab/limits.ts'

const MiB = 1024 * 1024

/**
 * Caps that the load itself would run into: how many connections one person, document and process may have, how much one
 * socket may send, how large a document may grow. Everything else is what the product ships with.
 */
export const raised = {
  connections: { person: 10_000, document: 2000, process: 20_000 },
  messages: { perSecond: 100_000, burst: 100_000 },
  bytes: { perSecond: 64 * MiB, burst: 64 * MiB },
  document: { bytes: 1024 * MiB, elements: 1_000_000, warnAt: 0.8 },
} as const satisfies Partial<Limits>

export const benchLimits: Limits = { ...defaultLimits, ...raised }
