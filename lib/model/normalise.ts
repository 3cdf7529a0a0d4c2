import type { AttributeCell } from './attribute.ts'
import { circles, derivedStates, followedCell, leadsTo, type Next } from './chains.ts'
import { existsIn } from './elements.ts'
import { cellNames, collectionNames } from './layout.ts'
import type { Model } from './model.ts'
import { prune } from './prune.ts'
import { cellReferences, keyTargets, references, type ReferencePath } from './references.ts'

/**
 * The model with what points to nothing taken away and circles broken (M-11): the same on every machine, nothing else touched, and
 * doing it twice is doing it once. Elements are never removed; required references to nothing stay and are named by `violations`.
 */
export function normalise(model: Model): Model {
  return withoutCircles(withoutDangling(model))
}

function withoutDangling(model: Model): Model {
  const exists = existsIn(model)
  const clean = (value: unknown, paths: readonly ReferencePath[]) =>
    paths
      .filter(({ required }) => required !== true)
      .reduce((now, { path, to }) => prune(now, path, (id) => exists(to, id)), value)
  const elements = collectionNames.map((name) => [
    name,
    mapped(model[name], (entity: object) => clean(entity, references[name])),
  ])
  const tables = cellNames.map((name) => {
    const isHeld = (key: string) =>
      key.split('|').every((part, i) => {
        const to = keyTargets[name][i]
        return to === undefined || exists(to, part)
      })
    return [
      name,
      mapped(kept<object>(model[name], isHeld), (cell: object) =>
        clean(cell, cellReferences[name]),
      ),
    ]
  })
  const changed: object = Object.fromEntries([...elements, ...tables])
  const after: Model = { ...model, ...changed }
  return { ...after, attributes: mapped(after.attributes, withoutEmptyClaim) }
}

/** A cell that is concrete by nothing but the cell it followed is unknown once that is gone. */
function withoutEmptyClaim(cell: AttributeCell): AttributeCell {
  const says = cell.value ?? cell.text ?? cell.sameAs
  return cell.status === 'concrete' && says === undefined ? { ...cell, status: 'unknown' } : cell
}

function withoutCircles(model: Model): Model {
  const inputs = keptInputs(model)
  const parents = {
    stakeholders: open(model.stakeholders, (s) => one(s.parent)),
    bas: open(model.bas, (b) => one(b.parent)),
    systems: open(model.systems, (s) => s.hostedOn),
  }
  const followed = open(model.attributes, (_cell, key) => followedCell(model)(key))
  return {
    ...model,
    events: mapped(model.events, (event, id) => {
      const left = event.inputs.filter((state) => inputs(id, state))
      return left.length === event.inputs.length ? event : { ...event, inputs: left }
    }),
    stakeholders: mapped(model.stakeholders, (s, id) =>
      s.parent === undefined || parents.stakeholders(id, s.parent) ? s : withoutParent(s),
    ),
    bas: mapped(model.bas, (b, id) =>
      b.parent === undefined || parents.bas(id, b.parent) ? b : withoutParent(b),
    ),
    systems: mapped(model.systems, (system, id) => {
      const left = system.hostedOn.filter((host) => parents.systems(id, host))
      return left.length === system.hostedOn.length ? system : { ...system, hostedOn: left }
    }),
    attributes: mapped(model.attributes, (cell, key) => {
      const [target] = followedCell(model)(key)
      if (target === undefined || followed(key, target)) return cell
      const { sameAs: _circle, ...rest } = cell
      return withoutEmptyClaim(rest)
    }),
  }
}

/** Which ways may stay: they are laid one after the other in the order of ids, and one that would close a circle is left out. */
function open<T>(
  record: Readonly<Record<string, T>>,
  nextOf: (value: T, id: string) => readonly string[],
): (id: string, next: string) => boolean {
  const given: Next = (id) => {
    const value = Object.hasOwn(record, id) ? record[id] : undefined
    return value === undefined ? [] : nextOf(value, id)
  }
  if (circles(Object.keys(record), given).length === 0) return () => true
  const laid = new Map<string, string[]>()
  const next: Next = (id) => laid.get(id) ?? []
  for (const [id, value] of sorted(record)) {
    for (const target of nextOf(value, id)) {
      if (!leadsTo(target, id, next)) laid.set(id, [...next(id), target])
    }
  }
  return (id, target) => next(id).includes(target)
}

/** The same for lineage: outputs stand, inputs are laid one after the other. */
function keptInputs(model: Model): (event: string, state: string) => boolean {
  if (circles(Object.keys(model.states), derivedStates(model)).length === 0) return () => true
  const users = new Map<string, string[]>()
  const next: Next = (id) => [...(model.events[id]?.outputs ?? []), ...(users.get(id) ?? [])]
  for (const [id, event] of sorted(model.events)) {
    for (const state of event.inputs) {
      if (!leadsTo(id, state, next)) users.set(state, [...(users.get(state) ?? []), id])
    }
  }
  return (event, state) => users.get(state)?.includes(event) === true
}

function withoutParent<T extends { parent?: string }>(entity: T): Omit<T, 'parent'> {
  const { parent: _circle, ...rest } = entity
  return rest
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id]
}

function kept<T>(
  record: Readonly<Record<string, T>>,
  keep: (key: string) => boolean,
): Readonly<Record<string, T>> {
  const left = Object.entries(record).filter(([key]) => keep(key))
  return left.length === Object.keys(record).length ? record : Object.fromEntries(left)
}

/** The record with every value changed; the same record when no value was. */
function mapped<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T | U,
): Readonly<Record<string, T | U>> {
  const after = Object.entries(record).map(([key, value]) => [key, change(value, key)] as const)
  return after.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(after)
}
