import { closeName, restart } from '#lib/doc/close-codes.ts'
import type { WebsocketProvider } from 'y-websocket'
import type { SaveFacts } from './save-state.ts'

/** The provider would send every state it receives back to the server; only our own belongs there (study 2.2). */
export function quietAwareness(provider: WebsocketProvider): void {
  const { awareness, _awarenessUpdateHandler: send } = provider
  awareness.off('update', send)
  const own = (changes: unknown, origin: unknown) => {
    if (origin !== provider) send(changes, origin)
  }
  awareness.on('update', own)
  provider._awarenessUpdateHandler = own
}

/** The provider waits 0.2 s, 0.4 s … without chance in it; after a restart of the server all would come at once. */
export function spreadRetries(provider: WebsocketProvider): void {
  const next = Math.min(2 ** (provider.wsUnsuccessfulReconnects + 1) * 100, 5000)
  provider.maxBackoffTime = next * (0.5 + Math.random() / 2)
}

/** Why the server sent this window away. What it said holds until it answers again, or this window goes offline itself. */
export function awayBecause(
  event: CloseEvent | null,
  before: SaveFacts['away'],
): SaveFacts['away'] {
  if (event === null) return null
  if (event.code === restart) return 'restart'
  const name = closeName(event.code)
  return name === 'unavailable' || name === 'tooSlow' || name === 'tooMany' ? name : before
}
