import { run } from '../load.ts'
import { serverNames } from '../codec.ts'
import { figuresOf } from './rooms.ts'
import { judged, withServer, type Scenario } from './scenario.ts'

/** Fat updates, so that what waits for the slow ones does not fit into the kernel's buffers. */
export const slowReaders: Scenario = {
  id: 's8',
  title: 'S8 5 of 50 stop reading, 45 write 4 KB × 6/s',
  servers: serverNames,
  play: async (stage) => {
    const result = await withServer(stage, async (target) => {
      const docs = await target.docs(1)
      return await run({
        target,
        docs,
        writers: 50,
        rate: 6,
        seconds: Math.max(8, Math.round(14 * stage.scale)),
        warm: 1,
        observers: 1,
        size: 'fat',
        seed: stage.seed,
        kind: 'updates',
        paused: 5,
      })
    })
    const { before, most, collected } = result.rss
    const megabytes = (bytes: number) => Math.round((bytes - before) / 1e5) / 10
    const { 'p50 ms': p50 = 0, 'p99 ms': p99 = 0, 'CPU µs/delivery': cpu = 0 } = figuresOf(result)
    return {
      figures: {
        'others p50 ms': p50,
        'others p99 ms': p99,
        'RSS growth MB': megabytes(most),
        'RSS growth MB, garbage collected': megabytes(collected),
        'CPU µs/delivery': cpu,
      },
      ...judged(result),
      raw: result,
    }
  },
}
