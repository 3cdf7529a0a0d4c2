import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'

/** What joining two elements means: nothing, a membership of an event, or a new event between two states. */
export type Connection = 'none' | 'input' | 'output' | 'between'

/** What a connection from one element to another would be. Two events cannot be joined: a state stands between them. */
export function connectionKind(model: Model, from: string, to: string): Connection {
  const isState = (id: string) => Object.hasOwn(model.states, id)
  const isEvent = (id: string) => Object.hasOwn(model.events, id)
  if (from === to) return 'none'
  if (isState(from) && isEvent(to)) return 'input'
  if (isEvent(from) && isState(to)) return 'output'
  return isState(from) && isState(to) ? 'between' : 'none'
}

/** Makes a state an input or output of an event; nothing to do when it already is, or when the ends do not fit. */
export function connect(model: Model, from: string, to: string): readonly Command[] {
  const kind = connectionKind(model, from, to)
  if (kind === 'input' && model.events[to]?.inputs.includes(from) === false)
    return [{ type: 'include', in: 'events', id: to, field: 'inputs', member: from }]
  if (kind === 'output' && model.events[from]?.outputs.includes(to) === false)
    return [{ type: 'include', in: 'events', id: from, field: 'outputs', member: to }]
  return []
}

/** Takes a state out of the inputs or outputs of an event. */
export function disconnect(
  event: string,
  side: 'inputs' | 'outputs',
  state: string,
): readonly Command[] {
  return [{ type: 'exclude', in: 'events', id: event, field: side, member: state }]
}
