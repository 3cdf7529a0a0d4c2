import type { Command } from '#lib/model/commands.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import type { Check } from '../check.ts'
import { existing, goesToAnother, isTransfer, isViewing, staysPut } from '../flow.ts'
import { countriesOf, countryOf } from '../places.ts'
import type { Reading } from '../reading.ts'
import { isInForce } from '../state-facts.ts'
import { endsOfData } from './ends-fix.ts'

/** F-06: somebody else, or somebody abroad, looks at data, and nobody considers it a transfer (p6; ). */
export const viewingConsidered: Check<'events'> = {
  id: 'F-06',
  step: 1,
  source: 'p6',
  of: 'events',
  find: (read, id, event) => {
    if (!isViewing(event) || isTransfer(event)) return []
    const viewers = event.actors.filter(
      (who) => isStranger(read, who, event.inputs) || looksFromAbroad(read, who, event.inputs),
    )
    if (viewers.length === 0) return []
    const args = { event: { names: [id] }, who: { names: viewers } }
    const elements = [id, ...viewers]
    return [{ severity: 'error', says: 'plain', elements, args, fix: [withAspect(id)] }]
  },
}

const asked = {
  overview: ['party'],
  standard: ['country', 'party', 'system'],
  detailed: transferUnits,
} as const

/** F-07: a transfer says from where to where, in the units the detail of the model asks for (p7; ). */
export const endsKnown: Check<'events'> = {
  id: 'F-07',
  step: 1,
  source: 'p7',
  of: 'events',
  find: (read, id, event) => {
    if (event.kind !== 'transfer_provide') return []
    const { transfer } = event
    const units = asked[read.detail].filter(
      (unit) => !transfer || transfer[unit].from.length === 0 || transfer[unit].to.length === 0,
    )
    if (units.length === 0) return []
    const args = { event: { names: [id] }, units: { units } }
    const fix = endsOfData(read, id, event, units)
    return [
      {
        severity: 'warn',
        says: 'plain',
        elements: [id],
        args,
        ...(fix === undefined ? {} : { fix }),
      },
    ]
  },
}

/** F-08: a transfer that crosses nothing, or data that is in another country without one (p7; ). */
export const crossesSomething: Check<'events'> = {
  id: 'F-08',
  step: 1,
  source: 'p7',
  of: 'events',
  find: (read, id, event) => {
    if (event.kind === 'transfer_provide') {
      return staysPut(event.transfer)
        ? [{ severity: 'error', says: 'nothing', elements: [id], args: { event: { names: [id] } } }]
        : []
    }
    if (isTransfer(event) || event.inputs.length === 0) return []
    const before = read.ends(id).inputs.map((state) => countriesOf(read, state))
    if (before.some((at) => at.countries.length === 0 || at.unknown.length > 0)) return []
    const known = before.flatMap((at) => at.countries)
    return read.ends(id).outputs.flatMap((state) => {
      const countries = countriesOf(read, state).countries.filter((one) => !known.includes(one))
      if (countries.length === 0 || known.length === 0) return []
      const args = { event: { names: [id] }, state: { names: [state] }, countries: { countries } }
      return [
        { severity: 'error', says: 'abroad', elements: [id, state], args, fix: [withAspect(id)] },
      ]
    })
  },
}

/** F-31: another party manages what comes out, and nothing was handed on (p10; ). */
export const managerStays: Check<'events'> = {
  id: 'F-31',
  step: 3,
  source: 'p10',
  of: 'events',
  find: (read, id, event) => {
    if (isTransfer(event)) return []
    const before = read.ends(id).inputs.flatMap((s) => read.facts(s).controller ?? [])
    const known = before.map((who) => read.organisation(who))
    if (known.length === 0) return []
    return read.ends(id).outputs.flatMap((state) => {
      const { controller } = read.facts(state)
      if (controller === undefined || known.includes(read.organisation(controller))) return []
      const args = {
        event: { names: [id] },
        state: { names: [state] },
        before: { names: [...new Set(before)] },
        after: { names: [controller] },
      }
      const elements = [id, state, controller]
      return [{ severity: 'error', says: 'plain', elements, args, fix: [withAspect(id)] }]
    })
  },
}

/** F-32: data goes to another party, and nobody has said on what footing (p7; ). */
export const footingKnown: Check<'events'> = {
  id: 'F-32',
  step: 3,
  source: 'p7',
  of: 'events',
  find: (read, id, event) => {
    const to = event.transfer?.party.to ?? []
    if (event.transfer?.provision !== 'undetermined' || !goesToAnother(read, event)) return []
    const args = { event: { names: [id] }, to: { names: to } }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...to], args }]
  },
}

/** F-60: data leaves the country only by being looked at (ours, checks.md). */
export const leavesByViewing: Check<'events'> = {
  id: 'F-60',
  step: 1,
  source: 'ours',
  of: 'events',
  find: (read, id, event) => {
    if (!isViewing(event) || !isTransfer(event) || event.outputs.length > 0) return []
    const viewers = event.actors.filter((who) => looksFromAbroad(read, who, event.inputs))
    if (viewers.length === 0) return []
    const seen = read
      .ends(id)
      .inputs.filter((state) => viewers.some((who) => looksFromAbroad(read, who, [state])))
    const from = seen.flatMap((state) => countriesOf(read, state).countries)
    const to = viewers.flatMap((who) => countryOf(read, who) ?? [])
    const { left, entered } = linesCrossed(read, viewers, seen)
    const args = {
      event: { names: [id] },
      who: { names: viewers },
      state: { names: seen },
      from: { countries: [...new Set(from)].toSorted() },
      to: { countries: [...new Set(to)].toSorted() },
      ...(left.length > 0 && { left: { names: left } }),
      ...(entered.length > 0 && { entered: { names: entered } }),
    }
    const crossed = entered.length > 0 ? 'both' : 'left'
    const says = left.length > 0 ? crossed : entered.length > 0 ? 'entered' : 'plain'
    const elements = [id, ...viewers, ...seen, ...left, ...entered]
    return [{ severity: 'warn', says, elements, args }]
  },
}

/** Which ba over what is seen do not reach who sees it, and which reach only these: the lines the data crosses (CK-60). */
function linesCrossed(
  read: Reading,
  viewers: readonly string[],
  states: readonly string[],
): { readonly left: readonly string[]; readonly entered: readonly string[] } {
  const parties = [...new Set(viewers.flatMap((who) => [who, read.organisation(who)]))]
  const held = parties.flatMap((who) => read.who('basOver', who))
  const bound = parties.flatMap((who) => read.who('contractsOf', who))
  const over = new Set(states.flatMap((state) => read.facts(state).bas))
  const reached = new Set([...held, ...bound])
  return {
    left: [...over].filter((ba) => !reached.has(ba)).toSorted(),
    entered: [...new Set(held)].filter((ba) => !over.has(ba) && isInForce(read, ba)).toSorted(),
  }
}

function isStranger(read: Reading, who: string, states: readonly string[]): boolean {
  return existing(read, states).some((state) => {
    const { controller } = read.facts(state)
    return controller !== undefined && read.organisation(controller) !== read.organisation(who)
  })
}

/** Only where both are known: the country of the viewer, and every place of the data. */
function looksFromAbroad(read: Reading, who: string, states: readonly string[]): boolean {
  const country = countryOf(read, who)
  if (country === undefined) return false
  return existing(read, states).some((state) => {
    const { countries, unknown } = countriesOf(read, state)
    return countries.length > 0 && unknown.length === 0 && !countries.includes(country)
  })
}

function withAspect(event: string): Command {
  return { type: 'include', in: 'events', id: event, field: 'aspects', member: 'transfer_provide' }
}
