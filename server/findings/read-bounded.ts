import { closeSync, fstatSync, openSync, readSync, constants } from 'node:fs'

/** Bytes of the largest file that is read: more than any model that `parseModel` takes (M-5). */
export const largestFile = 64_000_000

/**
 * The text of a regular file, or why there is none. A pipe or a device is not read: it may have no end. A file that grows meanwhile is
 * too large as well.
 */
export function readBounded(file: string): { readonly text: string } | 'unreadable' | 'tooLarge' {
  let open: number | undefined
  try {
    open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    const stat = fstatSync(open)
    if (!stat.isFile()) return 'unreadable'
    if (stat.size > largestFile) return 'tooLarge'
    return readAll(open, stat.size)
  } catch {
    // Which of the many reasons it is makes no difference to whoever has to name another file.
    return 'unreadable'
  } finally {
    if (open !== undefined) closeSync(open)
  }
}

function readAll(open: number, size: number): { readonly text: string } | 'tooLarge' {
  const bytes = Buffer.alloc(size + 1)
  let length = 0
  for (;;) {
    const more = readSync(open, bytes, length, bytes.length - length, null)
    length += more
    if (more === 0) break
    if (length > size) return 'tooLarge'
  }
  return {
    text: bytes
      .subarray(0, length)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  }
}
