/**
 * Gathers what comes within so many milliseconds of the first, and hands it over once (F-13): one act may be told as many
 * news. What comes while what was handed over before is being worked on waits until that has ended, so that news without a pause do not
 * begin the same work again and again, none of which ends (F-280). `stop`: what has been gathered is handed over no more.
 */
export function gather<T>(
  milliseconds: number,
  handOver: (all: ReadonlySet<T>) => unknown,
): { readonly add: (one: T) => void; readonly stop: () => void } {
  let all = new Set<T>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBusy = false
  const soon = () => {
    if (!isBusy && all.size > 0) timer ??= setTimeout(hand, milliseconds)
  }
  const hand = () => {
    const gathered = all
    all = new Set()
    timer = undefined
    const done = handOver(gathered)
    if (!(done instanceof Promise)) return
    isBusy = true
    const again = () => {
      isBusy = false
      soon()
    }
    done.then(again, again)
  }
  return {
    add(one) {
      all.add(one)
      soon()
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      all = new Set()
    },
  }
}
