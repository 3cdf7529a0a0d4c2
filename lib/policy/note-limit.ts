/** How many characters (UTF-16 units) a private note has at most (PN-4). */
export const longestNote = 4000
