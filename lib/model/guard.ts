import { never } from '#lib/base/never.ts'
import { chains, derivedStates, followedCell, leadsTo } from './chains.ts'
import { collectionOf } from './elements.ts'
import type { Command, Refusal } from './commands.ts'
import type { CollectionName } from './layout.ts'
import type { Model } from './model.ts'

/**
 * What no single command may do, although every value in it is well-formed: begin a circle (I7, M-8), point a risk to an event
 * that is not there (I9), use an id twice (M-10). `before` and `after` are the model around the command. Everything else that
 * breaks an invariant is allowed while people work, and named by `violations`.
 */
export function forbidden(before: Model, after: Model, command: Command): Refusal | undefined {
  switch (command.type) {
    case 'add':
      return (
        usedElsewhere(before, command.in, command.id) ?? inEntity(after, command.in, command.id)
      )
    case 'set':
    case 'include':
      return inEntity(after, command.in, command.id, command.field)
    case 'put':
      return command.cell === 'attributes' ? inCell(after, command.key) : undefined
    case 'exclude':
    case 'remove':
    case 'clear':
    case 'setMeta':
      return undefined
    default:
      return never(command)
  }
}

function usedElsewhere(before: Model, name: CollectionName, id: string): Refusal | undefined {
  const there = collectionOf(before, id)
  return there === undefined
    ? undefined
    : { refused: 'invariant', rule: 'M-10', path: `${name}/${id}` }
}

function inEntity(
  model: Model,
  name: CollectionName,
  id: string,
  field?: string,
): Refusal | undefined {
  const touches = (...fields: string[]) => field === undefined || fields.includes(field)
  const path = field === undefined ? `${name}/${id}` : `${name}/${id}/${field}`
  switch (name) {
    case 'events':
      return touches('inputs', 'outputs') && derivesFromItself(model, id)
        ? { refused: 'invariant', rule: 'I7', path }
        : undefined
    case 'risks':
      return touches('event') && !Object.hasOwn(model.events, model.risks[id]?.event ?? '')
        ? { refused: 'invariant', rule: 'I9', path }
        : undefined
    case 'stakeholders':
    case 'bas':
    case 'systems':
      return touches('parent', 'hostedOn') && comesBack(id, chains[name](model))
        ? { refused: 'invariant', rule: 'M-8', path }
        : undefined
    default:
      return undefined
  }
}

function inCell(model: Model, key: string): Refusal | undefined {
  return comesBack(key, followedCell(model))
    ? { refused: 'invariant', rule: 'M-8', path: `attributes/${key}` }
    : undefined
}

function derivesFromItself(model: Model, eventId: string): boolean {
  const event = model.events[eventId]
  if (event === undefined || event.inputs.length === 0 || event.outputs.length === 0) return false
  const next = derivedStates(model)
  return event.inputs.some((input) => event.outputs.some((output) => leadsTo(output, input, next)))
}

function comesBack(start: string, next: (id: string) => readonly string[]): boolean {
  return next(start).some((n) => leadsTo(n, start, next))
}
