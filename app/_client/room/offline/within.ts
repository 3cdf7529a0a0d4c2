/** What comes within so many milliseconds; null when nothing does, or when it fails. */
export async function within<T>(patience: number, work: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), patience)
  try {
    return await Promise.race([work, late.promise])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
