import type { TidyGraph, TidyNode } from '#lib/picture/tidy.ts'

/** Longer than any model of ours takes; then the engine is taken to have died. In milliseconds. */
const patience = 10_000

/**
 * Asks the layout engine, in a worker of its own that ends with the answer. Throws when it fails or does not answer; nothing has
 * been moved then. `end`: nobody wants the answer any more.
 */
export async function askEngine(graph: TidyGraph, end: AbortSignal): Promise<TidyNode> {
  const worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' })
  const { promise: failed, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('the layout engine did not answer')), patience)
  end.addEventListener('abort', () => reject(new Error('the layout engine is not asked any more')))
  worker.addEventListener('error', () => reject(new Error('the layout engine could not start')))
  try {
    return await Promise.race([layOut(graph, worker), failed])
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}

async function layOut(graph: TidyGraph, worker: Worker): Promise<TidyNode> {
  const { default: Elk } = await import('elkjs/lib/elk-api.js')
  const elk = new Elk({ algorithms: ['layered'], workerFactory: () => worker })
  return await elk.layout(structuredClone(graph))
}
