import { createBa } from '#lib/model/actions/create.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { newId } from '../../../_parts/new-id.ts'
import { freshName } from './fresh-names.ts'

/** A new ba over some states, also over none; whoever holds them is its parties. */
export function newBa(
  model: Model,
  members: readonly string[],
): { readonly id: string; readonly commands: readonly Command[] } {
  const id = newId('ba')
  const parties = [...new Set(members.flatMap((member) => model.states[member]?.holder ?? []))]
  return { id, commands: createBa({ id, name: freshName('ba'), members, parties }) }
}
