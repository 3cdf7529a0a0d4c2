import type { Observable } from './observable.ts'
import { isStopped, type SaveState } from './save-state.ts'

/**
 * Ends a replica nobody looks at any more: at once when everything in it is durable, else with the last confirmation of
 * the server, so that edits made just before leaving are not lost (F-5). What the server has refused is not waited for.
 */
export function letGo(save: Observable<SaveState>, end: () => void): void {
  if (!owes(save.get())) return end()
  const stop = save.subscribe(() => {
    if (owes(save.get())) return
    stop()
    end()
  })
}

function owes(save: SaveState): boolean {
  return save.pending > 0 && !isStopped(save)
}
