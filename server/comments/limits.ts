/**
 * How much may be said (S-52): characters and people called of a comment, comments of a thread, threads of a model, and those of them
 * one organisation may open, so that nobody closes a model for the others.
 */
export const most = {
  text: 4000,
  mentions: 20,
  comments: 200,
  threads: 2000,
  threadsOfOrg: 500,
} as const

/**
 * How fast a person, and an organisation together, may write, change, take back, resolve and reopen (S-68): so much at once, then one more after
 * each so many milliseconds. Faster than people write, and slow enough that the trail stays readable.
 */
export const pace = {
  person: { burst: 60, each: 10_000 },
  org: { burst: 240, each: 2_000 },
} as const

/** Threads that are told at once (S-69). */
export const threadPage = 200
