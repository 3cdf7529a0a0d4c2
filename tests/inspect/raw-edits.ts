import { isCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import {
  cellNames,
  cells as cellTables,
  collectionNames,
  collections,
  type CollectionName,
} from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { fieldsIn, keysNeeded, memberKey, orderKey, removedKey, rootOf } from '#lib/doc/shape.ts'
import * as Y from 'yjs'
import type { Dice } from '#tests/support/dice.ts'

/** Valid values of every place of the layout, as other models hold them. */
export interface Stock {
  readonly entities: readonly (readonly [CollectionName, id: string, entity: object])[]
  readonly cells: readonly (readonly [(typeof cellNames)[number], key: string, value: unknown])[]
  readonly meta: readonly (readonly [field: string, value: unknown])[]
}

export function stockOf(models: readonly Model[], commands: readonly Command[]): Stock {
  const entities: Stock['entities'][number][] = []
  const cells: Stock['cells'][number][] = []
  for (const model of models) {
    for (const name of collectionNames) {
      for (const [id, entity] of Object.entries(model[name]))
        entities.push([name, id, plain(entity)])
    }
    for (const name of cellNames) {
      for (const [key, value] of Object.entries(model[name])) cells.push([name, key, plain(value)])
    }
  }
  for (const command of commands) {
    if (command.type === 'add') {
      const entity = collections[command.in].schema.safeParse(command.value)
      if (entity.success) entities.push([command.in, command.id, plain(entity.data)])
    }
    if (command.type === 'put' && isCellKey(command.cell, command.key)) {
      const cell = cellTables[command.cell].schema.safeParse(command.value)
      if (cell.success) cells.push([command.cell, command.key, plain(cell.data)])
    }
  }
  return { entities, cells, meta: models.flatMap((model) => Object.entries(plain(model.meta))) }
}

/** Edits with Yjs itself, past our own door but inside the layout: whatever a replica of another make might write. */
export function rawEdit(doc: Y.Doc, dice: Dice, stock: Stock): void {
  doc.transact(() => {
    for (let i = dice.below(3); i >= 0; i -= 1) oneEdit(doc, dice, stock)
  })
}

function oneEdit(doc: Y.Doc, dice: Dice, stock: Stock): void {
  const [name, id, entity] = dice.pick(stock.entities)
  const held = rootOf(doc, name).get(id)
  if (!(held instanceof Y.Map) || dice.chance(0.1)) {
    rootOf(doc, name).set(id, containerOf(name, entity, dice))
    return
  }
  switch (dice.below(8)) {
    case 0: {
      const [cell, key, value] = dice.pick(stock.cells)
      if (dice.chance(0.3)) rootOf(doc, cell).delete(key)
      else rootOf(doc, cell).set(key, value)
      return
    }
    case 1: {
      const [field, value] = dice.pick(stock.meta)
      rootOf(doc, 'meta').set(field, value)
      return
    }
    case 2:
      if (dice.chance(0.5)) held.set(removedKey, true)
      else held.delete(removedKey)
      return
    case 3:
      if (dice.chance(0.3)) rootOf(doc, name).delete(id)
      else held.set(orderKey, 1 + dice.below(1000))
      return
    case 4: {
      const optional = [...held.keys()].filter((key) => !keysNeeded(name).includes(key))
      if (optional.length > 0) held.delete(dice.pick(optional))
      return
    }
    default:
      for (const [key, value] of keysOf(name, entity)) if (dice.chance(0.4)) held.set(key, value)
  }
}

function containerOf(name: CollectionName, entity: object, dice: Dice): Y.Map<unknown> {
  return new Y.Map([...keysOf(name, entity), [orderKey, 1 + dice.below(1000)] as const])
}

function keysOf(name: CollectionName, entity: object): (readonly [string, unknown])[] {
  return Object.entries(entity).flatMap(([field, value]) =>
    fieldsIn(name).get(field)?.kind === 'set' && Array.isArray(value)
      ? value.map((member) => [memberKey(field, String(member)), true] as const)
      : [[field, value as unknown] as const],
  )
}

/** What fast-check makes has no prototype; Yjs takes only objects that have one. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
