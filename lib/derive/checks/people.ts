import type { Check } from '../check.ts'
import type { Reading } from '../reading.ts'
import type { Seen } from '../seen.ts'

/** F-10: somebody acts on data without managing it, being entrusted with it, or a ground (p10; ). */
export const actsRightfully: Check<'events'> = {
  id: 'F-10',
  step: 1,
  source: 'p10',
  of: 'events',
  find: (read, id, event) => {
    const { inputs, outputs } = read.ends(id)
    const touched = event.kind === 'generate_acquire' ? outputs : inputs
    const known = touched.map((state) => read.facts(state).controller)
    const controllers = known.flatMap((controller) => controller ?? [])
    // Of a data whose managing party nobody has named it cannot be said who may act on it.
    if (controllers.length < known.length || known.length === 0) return []
    const strangers = event.actors.filter(
      (who) =>
        read.of('stakeholders', who)?.kind !== 'naturalPersonClass' &&
        !controllers.some((controller) => mayAct(read, { who, controller, event })),
    )
    if (strangers.length === 0) return []
    const args = {
      event: { names: [id] },
      who: { names: strangers },
      controller: { names: [...new Set(controllers)] },
    }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...strangers], args }]
  },
}

/** F-11: a device that generates data, and nobody knows who it is or whose (p6; ). */
export const devicesKnown: Check<'events'> = {
  id: 'F-11',
  step: 1,
  source: 'p6',
  of: 'events',
  find: (read, id, event) => {
    if (event.kind !== 'generate_acquire') return []
    const devices = event.systems.filter((system) => isOpen(read.of('systems', system)))
    if (devices.length === 0) return []
    const args = { event: { names: [id] }, devices: { names: devices } }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...devices], args }]
  },
}

interface Act {
  readonly who: string
  readonly controller: string
  readonly event: Seen<'events'>
}

function mayAct(read: Reading, { who, controller, event }: Act): boolean {
  const [actor, manager] = [read.organisation(who), read.organisation(controller)]
  if (actor === manager || read.isWithin(who, [controller])) return true
  const forManager =
    event.onBehalfOf !== undefined && read.organisation(event.onBehalfOf) === manager
  const ground = event.ground?.ba === undefined ? undefined : read.of('bas', event.ground.ba)
  if (forManager || (ground !== undefined && read.isWithin(who, ground.parties))) return true
  return [controller, manager].some(
    (party) =>
      read
        .who('relationsOf', party)
        .some((one) => read.of('cloudRelations', one)?.provider === actor) ||
      read
        .who('entrusts', party)
        .some((one) => read.isWithin(who, read.of('events', one)?.transfer?.party.to ?? [])),
  )
}

function isOpen(system: Seen<'systems'> | undefined): boolean {
  if (system?.kind !== 'device') return false
  const isUnproven = system.auth === 'none' || system.auth === 'shared'
  return isUnproven || system.vendor === undefined || system.crossesLayer2 === undefined
}
