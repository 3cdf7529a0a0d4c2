/** How much may be said (S-52): characters and people called of a comment, comments of a thread, threads of a model. */
export const most = { text: 4000, mentions: 20, comments: 200, threads: 2000 } as const
