/**
 * How many waivers a model takes, those that were taken back or replaced included, and how many of them one organisation may give, so that
 * nobody closes a model for the others; characters of what their finding and its elements say (S-123), and of all that is told of one
 * place at once (S-151).
 */
export const most = {
  all: 5000,
  ofOrg: 1000,
  about: 65_536,
  content: 131_072,
  told: 2_000_000,
} as const
