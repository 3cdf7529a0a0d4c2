import { readdirSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** CPU time of processes in milliseconds, all threads: the scheduler's own count, exact where clock ticks are not. */
export function cpuOf(pids: readonly number[]): number {
  let nanoseconds = 0
  for (const pid of pids) {
    for (const thread of threadsOf(pid)) {
      try {
        const stat = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8')
        nanoseconds += Number(stat.split(' ')[0])
      } catch {
        // a thread that ended meanwhile
      }
    }
  }
  return nanoseconds / 1e6
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Resident memory in KiB. */
export function rssOf(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? Number.NaN)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Watches the generator itself: whoever measures late measures the wrong thing. */
export function watchLag(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: 1 })
  histogram.enable()
  return () => {
    histogram.disable()
    // The timer itself waits a millisecond.
    return Math.max(0, histogram.percentile(99) / 1e6 - 1)
  }
}

export const pause = async (ms: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, ms))
}

/** Waits until something holds, or gives up after so many milliseconds; answers whether it held. */
export async function until(what: () => boolean, patience: number): Promise<boolean> {
  const end = performance.now() + patience
  while (!what()) {
    if (performance.now() > end) return false
    await pause(5)
  }
  return true
}

/** Grows by `slope` per unit: least squares over points. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const n = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n
  const top = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return top / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
