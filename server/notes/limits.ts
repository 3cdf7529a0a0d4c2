import { longestNote } from '#lib/policy/note-limit.ts'

/**
 * How much may be noted (PN-4): characters of a note, notes that stand at one place, and those one organisation has ever written in a
 * model. Each is counted within one organisation, so that none learns of another's by being refused.
 */
export const most = { text: longestNote, here: 100, ofOrg: 5000 } as const
