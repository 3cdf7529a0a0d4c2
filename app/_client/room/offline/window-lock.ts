/**
 * Takes a copy for this window, so that no other window writes to it or takes it over; answers how to give it back, null when
 * another window has it. The browser gives it back when the window goes, however that happens.
 */
export async function takeLock(name: string): Promise<(() => void) | null> {
  const taken = Promise.withResolvers<(() => void) | null>()
  const hold = async (lock: Lock | null) => {
    if (lock === null) return taken.resolve(null)
    const given = Promise.withResolvers<void>()
    taken.resolve(given.resolve)
    await given.promise
  }
  navigator.locks.request(name, { ifAvailable: true }, hold).catch(taken.reject)
  return await taken.promise
}
