/** `open`: every editor edits everything. `stewarded`: what an organisation manages is edited by its members alone. */
export const writePolicies = ['open', 'stewarded'] as const
export type WritePolicy = (typeof writePolicies)[number]
