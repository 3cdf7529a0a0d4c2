/** What of a comment says whether it can be unseen. */
interface Comment {
  readonly n: number
  readonly by: { readonly userId: string }
  readonly isDeleted: boolean
}

/** The first of the comments somebody has not seen: of the last ones, so many as are unseen, not counting one's own and deleted ones. */
export function firstUnseen(
  comments: readonly Comment[],
  unread: number,
  me: string,
): number | undefined {
  const others = comments.filter(({ by, isDeleted }) => by.userId !== me && !isDeleted)
  return unread === 0 ? undefined : others.at(-unread)?.n
}
