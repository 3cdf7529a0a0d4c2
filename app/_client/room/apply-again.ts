import { canonicalJson } from '#lib/base/canonical-json.ts'
import { makeAgain } from '#lib/model/again.ts'
import { placeName, type ChangedPlace } from '#lib/model/difference-place.ts'
import type { RoomConnection } from './connection.ts'
import type { KeptEdits, KeptPlace } from './kept-edits.ts'
import { isStopped } from './save-state.ts'

/** What is needed of the replica to make edits on it. */
interface Target extends Pick<RoomConnection, 'canEdit' | 'synced' | 'save' | 'run'> {
  readonly view: Pick<RoomConnection['view'], 'getSnapshot'>
}

/**
 * Makes kept edits once more, as soon as the person may edit the fresh replica (F-6): those that are still kept then. What
 * cannot be made stays kept, and all of it when the person may not edit, or the replica ends before.
 */
export async function applyKept(
  connection: Target,
  kept: KeptEdits,
  places: readonly ChangedPlace[],
  ended: AbortSignal,
): Promise<void> {
  if (!(await untilEditable(connection, ended))) return
  const made = new Map(kept.edits.get()?.places.map((one) => [placeName(one), one.after]))
  const still = places.filter((one) => same(made.get(placeName(one)), one.after))
  kept.settle(still, applyAgain(connection, still))
}

/** Makes changes once more where what stood still stands. Answers what was left out and why; theirs stays where others wrote meanwhile. */
export function applyAgain(
  { view, run }: Pick<Target, 'view' | 'run'>,
  places: readonly ChangedPlace[],
): readonly KeptPlace[] {
  const { again, left } = makeAgain(view.getSnapshot(), places)
  // One by one: what was too large to be sent at once is sent in parts.
  const refused = again.filter(({ command }) => run(command) !== null)
  return [...left, ...refused.map(({ place }) => ({ ...place, left: 'impossible' as const }))]
}

/** Whether the person may edit, once that is known; no when the replica stops or ends before. */
async function untilEditable(
  { canEdit, synced, save }: Pick<Target, 'canEdit' | 'synced' | 'save'>,
  ended: AbortSignal,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const look = () => {
    const state = save.get()
    if (ended.aborted || isStopped(state)) resolve(false)
    else if (canEdit.get() && synced.get()) resolve(true)
    // The server has greeted: it has also said whether one may edit.
    else if (synced.get() && state.state === 'saved') resolve(false)
  }
  const stops = [canEdit, synced, save].map((one) => one.subscribe(look))
  ended.addEventListener('abort', look, { once: true })
  look()
  const answer = await promise
  for (const stop of stops) stop()
  ended.removeEventListener('abort', look)
  return answer
}

function same(a: ChangedPlace['after'] | undefined, b: ChangedPlace['after']): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b)
}
