import { never } from '#lib/base/never.ts'
import { isCellKey } from './cell-key.ts'
import type { Command, Refusal } from './commands.ts'
import { forbidden } from './guard.ts'
import { elementIdSchema } from './id.ts'
import { cells, collections, isSetField, type CollectionName } from './layout.ts'
import { modelMetaSchema, type Model } from './model.ts'

/** Whether the answer of {@link apply} is a refusal. */
export function isRefusal(answer: Model | Refusal): answer is Refusal {
  return 'refused' in answer
}

/**
 * The model after one command, or why the command does not hold. Pure; unchanged entities keep their identity.
 * It is the reference for the shared document: the same commands on both give the same model (M-1). What no command may do is in
 * `guard.ts`.
 */
export function apply(model: Model, command: Command): Model | Refusal {
  const after = carriedOut(model, command)
  if (isRefusal(after)) return after
  return forbidden(model, after, command) ?? after
}

function carriedOut(model: Model, command: Command): Model | Refusal {
  switch (command.type) {
    case 'add':
      return add(model, command)
    case 'set':
      return set(model, command)
    case 'include':
    case 'exclude':
      return member(model, command)
    case 'remove':
      return remove(model, command)
    case 'put':
      return put(model, command)
    case 'clear':
      return clear(model, command)
    case 'setMeta':
      return setMeta(model, command)
    default:
      return never(command)
  }
}

/** All commands in order; the first refusal ends it and nothing of the list holds. */
export function applyAll(model: Model, commands: readonly Command[]): Model | Refusal {
  let now = model
  for (const command of commands) {
    const next = apply(now, command)
    if (isRefusal(next)) return next
    now = next
  }
  return now
}

type Of<T extends Command['type']> = Extract<Command, { type: T }>

function add(model: Model, command: Of<'add'>): Model | Refusal {
  const path = `${command.in}/${command.id}`
  if (!elementIdSchema.safeParse(command.id).success) return invalid(path, ['id'])
  if (Object.hasOwn(model[command.in], command.id)) return { refused: 'exists', path }
  const parsed = collections[command.in].schema.safeParse(command.value)
  if (!parsed.success) return unfit(path, parsed.error.issues)
  return withEntity(model, command.in, command.id, normalised(command.in, parsed.data))
}

function set(model: Model, command: Of<'set'>): Model | Refusal {
  const path = `${command.in}/${command.id}/${command.field}`
  const before = entity(model, command.in, command.id)
  if (before === undefined) return { refused: 'unknown-element', path }
  if (isSetField(command.in, command.field)) return invalid(path, ['set-field'])
  const after = { ...before, [command.field]: command.value }
  if (command.value === undefined) delete after[command.field]
  return checked(model, command.in, command.id, after, path)
}

function member(model: Model, command: Of<'include' | 'exclude'>): Model | Refusal {
  const path = `${command.in}/${command.id}/${command.field}`
  const before = entity(model, command.in, command.id)
  if (before === undefined) return { refused: 'unknown-element', path }
  if (!isSetField(command.in, command.field)) return invalid(path, ['not-a-set-field'])
  const now = before[command.field]
  const others = (Array.isArray(now) ? now : []).filter((m) => m !== command.member)
  const members = command.type === 'include' ? [...others, command.member] : others
  return checked(
    model,
    command.in,
    command.id,
    { ...before, [command.field]: members.toSorted() },
    path,
  )
}

function remove(model: Model, command: Of<'remove'>): Model | Refusal {
  const path = `${command.in}/${command.id}`
  if (entity(model, command.in, command.id) === undefined)
    return { refused: 'unknown-element', path }
  const { [command.id]: _removed, ...rest } = model[command.in]
  return { ...model, [command.in]: rest }
}

function put(model: Model, command: Of<'put'>): Model | Refusal {
  const path = `${command.cell}/${command.key}`
  if (!isCellKey(command.cell, command.key)) return invalid(path, ['key'])
  const parsed = cells[command.cell].schema.safeParse(command.value)
  if (!parsed.success) return unfit(path, parsed.error.issues)
  return { ...model, [command.cell]: { ...model[command.cell], [command.key]: parsed.data } }
}

function clear(model: Model, command: Of<'clear'>): Model | Refusal {
  const path = `${command.cell}/${command.key}`
  if (!Object.hasOwn(model[command.cell], command.key)) return { refused: 'unknown-element', path }
  const { [command.key]: _cleared, ...rest } = model[command.cell]
  return { ...model, [command.cell]: rest }
}

function setMeta(model: Model, command: Of<'setMeta'>): Model | Refusal {
  const after: Record<string, unknown> = { ...model.meta, [command.field]: command.value }
  if (command.value === undefined) delete after[command.field]
  const parsed = modelMetaSchema.safeParse(after)
  if (!parsed.success) return unfit(`meta/${command.field}`, parsed.error.issues)
  return { ...model, meta: parsed.data }
}

function checked(
  model: Model,
  name: CollectionName,
  id: string,
  value: Record<string, unknown>,
  path: string,
): Model | Refusal {
  const parsed = collections[name].schema.safeParse(value)
  if (!parsed.success) return unfit(path, parsed.error.issues)
  return withEntity(model, name, id, parsed.data)
}

function entity(
  model: Model,
  name: CollectionName,
  id: string,
): Record<string, unknown> | undefined {
  return Object.hasOwn(model[name], id) ? model[name][id] : undefined
}

function withEntity(model: Model, name: CollectionName, id: string, value: unknown): Model {
  return { ...model, [name]: { ...model[name], [id]: value } }
}

/** Set fields have no order of their own: kept sorted and without doubles, so that equal sets are equal data. */
function normalised(name: CollectionName, value: Record<string, unknown>): Record<string, unknown> {
  const sets = Object.entries(value).filter(([field]) => isSetField(name, field))
  const sorted = sets.map(([field, v]) => [
    field,
    [...new Set(Array.isArray(v) ? v : [])].toSorted(),
  ])
  return { ...value, ...Object.fromEntries(sorted) }
}

function invalid(path: string, issues: readonly string[]): Refusal {
  return { refused: 'invalid', path, issues }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly origin?: string
  readonly maximum?: number | bigint
  /** of each kind a value might have been */
  readonly errors?: readonly (readonly Issue[])[]
}

/** What does not fit, and how long a text may be when it is that. */
function unfit(path: string, issues: readonly Issue[]): Refusal {
  const told = issues
    .slice(0, 20)
    .map((i) => `${i.path.map(String).join('.')}: ${i.code ?? 'invalid'}`)
  const most = mostIn(issues)
  return most === undefined
    ? { refused: 'invalid', path, issues: told }
    : { refused: 'invalid', path, issues: told, most }
}

function mostIn(issues: readonly Issue[]): number | undefined {
  for (const { code, origin, maximum, errors = [] } of issues) {
    if (code === 'too_big' && origin === 'string') return Number(maximum)
    const inside = mostIn(errors.flat())
    if (inside !== undefined) return inside
  }
  return undefined
}
