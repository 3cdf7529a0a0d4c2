import { own } from '#lib/base/own.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'

/** What an event is called: its own name, else its kind with the data it takes or makes. */
export function eventTitle(id: string, telling: Telling): string {
  const event = own(telling.model.events, id)
  if (event === undefined) return id
  const kind = telling.words(`eventKind.${event.kind}`)
  const subject = eventSubject(id, telling)
  return event.name !== undefined || subject === kind ? subject : `${kind} — ${subject}`
}

/** The same where the kind already stands beside it: the name, else the data, else the kind. */
export function eventSubject(id: string, telling: Telling): string {
  const event = own(telling.model.events, id)
  if (event === undefined) return id
  if (event.name !== undefined) return nameOf(id, telling)
  const data = event.inputs.length > 0 ? event.inputs : event.outputs
  const names = data.map((state) => nameOf(state, telling)).join(telling.words('listSeparator'))
  return names === '' ? telling.words(`eventKind.${event.kind}`) : names
}
