import type { TidyGraph, TidyNode } from '#lib/picture/tidy.ts'

/** Longer than any model of ours takes; then the engine is taken to have died. In milliseconds. */
const patience = 10_000

/** An engine that was started and not asked ends after so long. In milliseconds. */
const idleMs = 60_000

let ready: { readonly worker: Worker; readonly end: () => void } | undefined

/**
 * Starts the layout engine because it may be asked in a moment (P-124): it takes longer to start than to answer. One that is not asked
 * ends by itself; one that could not start is asked for again by {@link askEngine}, which says so.
 */
export function readyEngine(): void {
  if (ready !== undefined) return
  const worker = startWorker()
  const end = () => {
    clearTimeout(timer)
    if (ready?.worker === worker) ready = undefined
  }
  const timer = setTimeout(() => {
    end()
    worker.terminate()
  }, idleMs)
  worker.addEventListener('error', end, { once: true })
  ready = { worker, end }
  // What it is asked through is wanted by then, too; a failure shows when it is.
  loadApi().catch(() => {})
}

const loadApi = async () => await import('elkjs/lib/elk-api.js')

function startWorker(): Worker {
  return new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' })
}

/**
 * Asks the layout engine, in a worker of its own that ends with the answer. Throws when it fails or does not answer; nothing has
 * been moved then.
 */
export async function askEngine(graph: TidyGraph): Promise<TidyNode> {
  const worker = ready?.worker ?? startWorker()
  ready?.end()
  const { default: Elk } = await loadApi()
  const elk = new Elk({ algorithms: ['layered'], workerFactory: () => worker })
  const { promise: tooLong, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('the layout engine did not answer')), patience)
  worker.addEventListener('error', () => reject(new Error('the layout engine could not start')))
  try {
    return await Promise.race([elk.layout(structuredClone(graph)), tooLong])
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
