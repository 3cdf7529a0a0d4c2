import type { ELK } from 'elkjs/lib/elk-api.js'
import type { TidyGraph, TidyNode } from '#lib/picture/tidy.ts'

/** Longer than any model of ours takes; then the engine is taken to have died. In milliseconds. */
const patience = 10_000

/** A layout engine in a worker of its own. */
interface Engine {
  readonly worker: Worker
  readonly elk: Promise<ELK>
  readonly failed: Promise<never>
}

/** One that has been started and that nobody waits for: its code is here, and the browser has made it fast. */
let spare: Engine | undefined

/**
 * Asks the layout engine. Throws when it fails or does not answer; nothing has been moved then. `end`: nobody wants the answer any
 * more. One that has answered is asked again next time, any other ends.
 */
export async function askEngine(graph: TidyGraph, end: AbortSignal): Promise<TidyNode> {
  const engine = spare ?? start()
  spare = undefined
  const { promise: failed, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('the layout engine did not answer')), patience)
  end.addEventListener('abort', () => reject(new Error('the layout engine is not asked any more')))
  try {
    const answer = await Promise.race([layOut(engine, graph), engine.failed, failed])
    keep(engine)
    return answer
  } catch (error) {
    engine.worker.terminate()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Starts an engine before it is asked and lets it practise, which takes the first one longer than a whole picture later (P-124). */
export function warmEngine(practice: TidyGraph): void {
  if (spare !== undefined) return
  const engine = start()
  spare = engine
  const practised = layOut(engine, practice).then(async () => await layOut(engine, practice))
  Promise.race([practised, engine.failed]).catch(() => {
    // Whoever asks starts one of their own, and is told when that fails as well.
    if (spare === engine) spare = undefined
    engine.worker.terminate()
  })
}

function keep(engine: Engine): void {
  if (spare === undefined) spare = engine
  else engine.worker.terminate()
}

function start(): Engine {
  const worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' })
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => undefined)
  worker.addEventListener('error', () => reject(new Error('the layout engine could not start')))
  const elk = import('elkjs/lib/elk-api.js').then(
    ({ default: Elk }) => new Elk({ algorithms: ['layered'], workerFactory: () => worker }),
  )
  return { worker, elk, failed }
}

async function layOut({ elk }: Engine, graph: TidyGraph): Promise<TidyNode> {
  return await (await elk).layout(structuredClone(graph))
}
