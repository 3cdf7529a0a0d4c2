import type { Command } from '#lib/model/commands.ts'
import { cells, isOpenToAll, type CellName, type CollectionName } from '#lib/model/layout.ts'
import type { WritePolicy } from './write-policy.ts'

/** Who manages what in one model, as of one revision. Read from rows, never from the document (ST-1). */
export interface Stewardship {
  readonly policy: WritePolicy
  /** revision of who may write what (`doc.acl_rev`) */
  readonly rev: number
  /** `collection/id` → organisation; may be empty where the policy is `open` */
  readonly owners: ReadonlyMap<string, string>
  /** the model is put away: nobody writes in it (T-65) */
  readonly isArchived?: boolean
}

/** One thing that an edit changes, as the inspector names it. */
export interface TouchedPlace {
  readonly root: CollectionName | CellName | 'meta'
  /** id of the entity, key of the cell, or field of `meta` */
  readonly key: string
  readonly field?: string
}

/**
 * The element a touch belongs to, `collection/id`; a cell belongs to the one its key names first (ST-2). Null: it is open
 * to every editor, as the canvas and the facts of the model itself are.
 */
export function elementTouched({ root, key }: TouchedPlace): string | null {
  if (root === 'meta' || isOpenToAll(root)) return null
  if (!isCell(root)) return `${root}/${key}`
  const [id = key] = key.split('|')
  return `${cells[root].of}/${id}`
}

/** The organisation that manages what is touched; null: nobody does, or it is open to every editor. */
export function stewardOf({ owners }: Stewardship, touch: TouchedPlace): string | null {
  const element = elementTouched(touch)
  return element === null ? null : (owners.get(element) ?? null)
}

/**
 * The first of the touches that editors of this organisation may not make, because another organisation manages the element;
 * null: they may make all of them. Asked only of those who may edit at all.
 */
export function foreignTouch<T extends TouchedPlace>(
  stewardship: Stewardship,
  orgId: string,
  touches: Iterable<T>,
): T | null {
  if (stewardship.policy === 'open') return null
  for (const touch of touches) {
    if ((stewardOf(stewardship, touch) ?? orgId) !== orgId) return touch
  }
  return null
}

/** Whether this organisation may no longer edit something that it could edit before (ST-5). */
export function takesFrom(before: Stewardship, after: Stewardship, orgId: string): boolean {
  if (after.policy === 'open') return false
  if (before.policy === 'open') return [...after.owners.values()].some((org) => org !== orgId)
  return [...after.owners].some(([element, owner]) => {
    const was = before.owners.get(element)
    return owner !== orgId && was !== undefined && was !== owner
  })
}

/** What a command touches. What a removal takes with it stands in commands of its own. */
export function touchOf(command: Command): TouchedPlace {
  switch (command.type) {
    case 'put':
    case 'clear':
      return { root: command.cell, key: command.key }
    case 'setMeta':
      return { root: 'meta', key: command.field }
    case 'add':
    case 'remove':
      return { root: command.in, key: command.id }
    default:
      return { root: command.in, key: command.id, field: command.field }
  }
}

function isCell(root: CollectionName | CellName): root is CellName {
  return Object.hasOwn(cells, root)
}
