/**
 * Gathers what comes within so many milliseconds of the first, and hands it over once (F-13): one act may be told as many
 * news. `stop`: what has been gathered is handed over no more.
 */
export function gather<T>(
  milliseconds: number,
  handOver: (all: ReadonlySet<T>) => void,
): { readonly add: (one: T) => void; readonly stop: () => void } {
  let all = new Set<T>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    add(one) {
      all.add(one)
      timer ??= setTimeout(() => {
        const gathered = all
        all = new Set()
        timer = undefined
        handOver(gathered)
      }, milliseconds)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      all = new Set()
    },
  }
}
