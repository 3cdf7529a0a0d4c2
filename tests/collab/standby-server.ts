import { connect } from '#db/client.ts'
import { layoutSteps } from '#lib/doc/migrate.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import type { Bus } from '#server/hints/bus.ts'
import { serve } from './serve.ts'
import type { Order, Report } from './sync-node.ts'

/**
 * The sync server as a process of its own, to be killed (sync-node.ts). Everything is loaded in advance and nothing done until
 * the order comes, so that a successor stands ready. Ends with the process that started it.
 */
process.on('message', (order: Order) => void obey(order))
process.on('disconnect', () => process.exit(0))

async function obey(order: Order): Promise<void> {
  if (order.is === 'weigh') return tell({ is: 'weight', bytes: process.memoryUsage().rss })
  const { urls, port } = order
  const pg = {
    collab: connect(urls.app_collab, 'child collab'),
    auth: connect(urls.app_auth, 'child auth'),
  }
  const bus = order.bus ? undefined : deafBus
  const running = await serve(urls, pg, port, defaultLimits, layoutSteps, undefined, bus)
  tell({ is: 'serving', port: running.port })
}

function tell(report: Report): void {
  process.send?.(report)
}

const nothing = () => {}

/** No hint is sent, none arrives. */
const deafBus: Bus = {
  publish: async () => {},
  subscribe: () => nothing,
  subscribeAll: () => nothing,
  onGap: () => nothing,
  alive: async () => false,
  close: async () => {},
  line: { most: 7900, every: 100, say: nothing, listen: () => nothing },
}
