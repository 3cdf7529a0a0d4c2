import type { AttributeCell } from '#lib/model/attribute.ts'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { unlinked, unlinkedCell } from '#lib/model/actions/unlink.ts'
import type { BaDemand } from '#lib/model/ba.ts'
import type { Command } from '#lib/model/commands.ts'
import type { CollectionName } from '#lib/model/layout.ts'
import { isFilled } from '#lib/model/queries/attribute-table.ts'
import { idsAt } from '#lib/model/prune.ts'
import { references, type ReferencePath, type Target } from '#lib/model/references.ts'
import { staysPut } from '../flow.ts'
import type { Reading } from '../reading.ts'
import { scopeOf } from '../scope.ts'

interface Broken {
  readonly name: CollectionName
  readonly id: string
  readonly subject: object
}

/** Whether what a reference names is there. */
type Keep = (id: string, to: Target) => boolean

/**
 * Takes what points to nothing out of an element, its cells and its memberships (F-09; M-11). Undefined where somebody has to choose:
 * what says nothing without it, and where what is left would say something else (DR-51).
 */
export function unlinking(read: Reading, broken: Broken): readonly Command[] | undefined {
  const { name, id, subject } = broken
  const keep = keepIn(read, broken)
  if (isBereft(subject, references[name], keep)) return undefined
  const commands = [
    ...unlinked(name, id, { ...subject }, keep),
    ...members(read, broken),
    ...(name === 'states' ? inAttributes(read, id, keep) : []),
    ...(name === 'bas' ? inDemands(read, id, keep) : []),
  ]
  const isPlain = commands.length <= mostAtOnce && commands.every((one) => isSure(read, one, keep))
  return isPlain ? commands : undefined
}

/** More is a matter for whoever made it so. */
const mostAtOnce = 100

function keepIn(read: Reading, { name, id }: Broken): Keep {
  const asset = name === 'states' ? read.of('states', id)?.asset : undefined
  const kinds = (asset === undefined ? undefined : read.of('assets', asset))?.kinds ?? []
  return (one, to) =>
    to === 'kinds' ? kinds.some((kind) => kind.id === one) : read.exists(to, one)
}

/** Whether something is missing without which the whole says nothing. */
function isBereft(value: unknown, paths: readonly ReferencePath[], keep: Keep): boolean {
  return paths
    .filter(({ required }) => required === true)
    .some(({ path, to }) => idsAt(value, path).some((id) => !keep(id, to)))
}

/** Members are asked through the index: checks do not see them. */
function members(read: Reading, { name, id }: Broken): readonly Command[] {
  if (name !== 'bas' && name !== 'stakeholders') return []
  return read
    .who(name === 'bas' ? 'membersOf' : 'groupMembers', id)
    .filter((member) => !read.exists('any', member))
    .map((member) => ({ type: 'exclude', in: name, id, field: 'members', member }))
}

function inAttributes(read: Reading, state: string, keep: Keep): readonly Command[] {
  return [...read.written(state)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rest, cell]) => unlinkedCell('attributes', `${state}|${rest}`, cell, keep))
}

function inDemands(read: Reading, ba: string, keep: Keep): readonly Command[] {
  return read
    .demanded(ba)
    .flatMap((row) => unlinkedCell('demands', `${ba}|${row}`, read.demand(ba, row), keep))
}

/** Whether what a command leaves says the same of everything that exists. */
function isSure(read: Reading, command: Command, keep: Keep): boolean {
  switch (command.type) {
    case 'exclude':
      return true
    case 'set':
      return isSureOfField(read, command)
    case 'put':
      return command.cell === 'attributes'
        ? isSureOfValue(read, command.key, command.value)
        : command.cell === 'demands' && !asksNobody(command.value)
    case 'clear': {
      const [, , kind] = command.key.split('|')
      return isOfNoKind(kind, keep) || isOnlyFollowing(read, command.key)
    }
    default:
      return false
  }
}

function isSureOfField(read: Reading, command: Extract<Command, { type: 'set' }>): boolean {
  // Whose department it is, is for people to say.
  if (command.in === 'stakeholders' && command.field === 'parent') return false
  if (command.in !== 'events') return true
  if (command.field === 'ground') return command.value?.text !== undefined
  if (command.field !== 'transfer') return true
  return !staysPut(command.value) || staysPut(read.of('events', command.id)?.transfer)
}

function writtenAt(read: Reading, key: string): AttributeCell | undefined {
  const [state = '', ...rest] = key.split('|')
  return read.written(state).get(rest.join('|'))
}

function isOfNoKind(kind: string | undefined, keep: Keep): boolean {
  return kind !== undefined && !keep(kind, 'kinds')
}

/** Whether a cell says nothing of its own beside 左記と同様, and what it follows says nothing either. */
function isOnlyFollowing(read: Reading, key: string): boolean {
  const cell = writtenAt(read, key)
  const isEmpty = cell?.sameAs !== undefined && cell.value === undefined && cell.text === undefined
  // A merge can leave words of what is gone.
  return isEmpty && !isFilled(followed(read, key))
}

function followed(read: Reading, key: string): AttributeCell | undefined {
  const [state = '', row] = key.split('|')
  const known = attributeRowIds.find((id) => id === row)
  return known === undefined ? undefined : read.says(state, known)
}

function asksNobody({ conditions = [] }: BaDemand): boolean {
  return conditions.some((one) => 'who' in one && !one.parties && one.who.length === 0)
}

function isSureOfValue(read: Reading, key: string, after: AttributeCell): boolean {
  const before = writtenAt(read, key)
  if (before?.sameAs !== after.sameAs && !isOnlyFollowing(read, key)) return false
  const [was, is] = [before?.value, after.value]
  if (was === is) return true
  // With one place less what is known of the others would be all there is.
  if (is?.key === 'location') return is.systems.length === 0
  if (is?.key === 'rightsHolders') return is.holders.length > 0
  if (is?.key !== 'disclosureScope') return false
  const { layers } = is.scope
  const isForNobody = layers.some(({ allow }) => allow !== 'any' && allow.length === 0)
  return !isForNobody && scopeOf(read, layers).allow.length > 0
}
