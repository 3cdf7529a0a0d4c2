import { canonicalJson } from '#lib/base/canonical-json.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { RoomConnection } from './connection.ts'

/**
 * Does once more what was not taken, as soon as the person may edit the fresh replica (F-6). One by one: what no longer holds is
 * left out, what stands there already is not done again.
 */
export function applyAgain(connection: RoomConnection, commands: readonly Command[]): void {
  const { canEdit, synced } = connection
  const stops: (() => void)[] = []
  const look = () => {
    if (!canEdit.get() || !synced.get()) return
    for (const stop of stops) stop()
    for (const command of commands) if (isNews(connection, command)) connection.run(command)
  }
  stops.push(canEdit.subscribe(look), synced.subscribe(look))
  look()
}

function isNews({ view }: RoomConnection, command: Command): boolean {
  const model = view.getSnapshot()
  const after = apply(model, command)
  return !isRefusal(after) && canonicalJson(after) !== canonicalJson(model)
}
