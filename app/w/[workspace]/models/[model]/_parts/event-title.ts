import { own } from '#lib/base/own.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'

/** What an event is called: its own name, else its kind with the data it takes or makes. */
export function eventTitle(id: string, telling: Telling): string {
  const event = own(telling.model.events, id)
  if (event === undefined) return id
  if (event.name !== undefined) return nameOf(id, telling)
  const data = event.inputs.length > 0 ? event.inputs : event.outputs
  const names = data.map((state) => nameOf(state, telling)).join(telling.words('listSeparator'))
  const kind = telling.words(`eventKind.${event.kind}`)
  return names === '' ? kind : `${kind} — ${names}`
}
