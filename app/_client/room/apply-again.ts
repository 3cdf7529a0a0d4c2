import { makeAgain } from '#lib/model/again.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { RoomConnection } from './connection.ts'
import type { KeptPlace } from './kept-edits.ts'

/**
 * Makes once more what was not taken, as soon as the person may edit the fresh replica (F-6): where what stood still stands. Answers
 * what was left out and why; where somebody else wrote meanwhile theirs stays.
 */
export async function applyAgain(
  connection: RoomConnection,
  places: readonly ChangedPlace[],
): Promise<readonly KeptPlace[]> {
  await untilEditable(connection)
  const { again, left } = makeAgain(connection.view.getSnapshot(), places)
  // One by one: what was too large to be sent at once is sent in parts.
  const refused = again.filter(({ command }) => connection.run(command) !== null)
  return [...left, ...refused.map(({ place }) => ({ ...place, left: 'impossible' as const }))]
}

async function untilEditable({ canEdit, synced }: RoomConnection): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => {
    if (canEdit.get() && synced.get()) resolve()
  }
  const stops = [canEdit.subscribe(look), synced.subscribe(look)]
  look()
  await promise
  for (const stop of stops) stop()
}
