/** So many the server settles at once (S-133). */
export const mostAtOnce = 100

/**
 * Settles any number of items, so many at once as the server takes, and asks for the list again in the end, also where one call failed: what came before
 * it is settled (F-143). True: none of them is open any more.
 */
export async function settleAll<T>(
  items: readonly T[],
  by: {
    readonly send: (some: readonly T[]) => Promise<{ readonly isOpen: boolean }>
    readonly after: () => Promise<void>
  },
): Promise<boolean> {
  let isDone = true
  try {
    for (let from = 0; from < items.length; from += mostAtOnce) {
      const { isOpen } = await by.send(items.slice(from, from + mostAtOnce))
      if (isOpen) isDone = false
    }
  } finally {
    await by.after()
  }
  return isDone
}
