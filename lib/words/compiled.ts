import compile from 'icu-minify/compile'

interface Tree {
  readonly [key: string]: string | Tree
}

/** A tree of messages with each compiled (W-7): text as it is, arguments, choices and tags as lists that need no parser any more. */
export function compiled(tree: Tree): object {
  const made = Object.entries(tree).map(([key, value]) => [
    key,
    typeof value === 'string' ? plain(compile(value)) : compiled(value),
  ])
  return Object.fromEntries(made)
}

/** Choices have no prototype as they come from the compiler; React sends only what has the usual one. */
function plain<T>(message: T): T {
  return structuredClone(message)
}
