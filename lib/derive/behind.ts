import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'
import { isInForce } from './state-facts.ts'

/** What stands behind a transfer: its output states, or of a mere view each viewer, with the ba over it (checks.md, F-15). */
export function behind(
  read: Reading,
  id: string,
  event: Seen<'events'>,
): readonly { readonly after: string; readonly bas: readonly string[] }[] {
  const outputs = read.ends(id).outputs
  if (outputs.length > 0) return outputs.map((after) => ({ after, bas: read.facts(after).bas }))
  if (event.kind === 'dispose' || event.kind === 'store') return []
  return event.actors.map((who) => ({
    after: who,
    bas: [who, read.organisation(who)]
      .flatMap((one) => read.who('basOver', one))
      .filter((ba) => isInForce(read, ba)),
  }))
}
