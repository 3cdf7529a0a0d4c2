/** How many revisions a model takes, and bytes of one (T-112, T-113). */
export const most = { revisions: 200, bytes: 16 * 1024 * 1024 } as const
