import type { Command } from './commands.ts'
import type { Entity } from './layout.ts'
import type { Locale, LocalText } from './local-text.ts'
import type { Model } from './model.ts'

/** The collections whose elements say which language of their name is older. */
const told = ['states', 'events', 'bas', 'stakeholders'] as const
type Told = (typeof told)[number]

/** What is stored of an element's name: as it stands, and as both languages were last right together. */
interface Named {
  readonly name?: LocalText
  readonly olderName?: LocalText | Locale
}

/** Which language of an element's name is older than the other; undefined: none, or the element is not there. */
export function olderName(model: Model, id: string): Locale | undefined {
  return olderOf(elementOf(model, id))
}

/**
 * Which language of this name is older (M-49): the one that says what it said when both were last right together, while the other
 * does not. What was stored with another name says nothing of this one.
 */
export function olderOf(element: Named | undefined): Locale | undefined {
  const { name, olderName: right } = element ?? {}
  if (name?.en === undefined || right === undefined) return undefined
  if (typeof right === 'string') return right
  const isLeft = { ja: name.ja === right.ja, en: name.en === right.en }
  if (isLeft.ja === isLeft.en) return undefined
  return isLeft.ja ? 'ja' : 'en'
}

/** Whether a field of an element only goes with its name, which is told. */
export function goesWithName(field: string | null | undefined): boolean {
  return field === 'olderName'
}

/** Whether a change only goes with that of a name which is told beside it. */
export function isToldByName({ key, field }: Place, all: readonly Place[]): boolean {
  return goesWithName(field) && all.some((one) => one.key === key && one.field === 'name')
}

interface Place {
  readonly key: string
  readonly field?: string | null
}

/** Gives an element a name, and says when both languages of it were last right together (M-49). */
export function nameCommands<C extends Told>(
  model: Model,
  {
    collection,
    id,
    name,
  }: {
    readonly collection: C
    readonly id: string
    /** `undefined`, where a name may be missing, takes it away */
    readonly name: Entity<C>['name']
  },
): readonly Command[] {
  const element: Named | undefined = model[collection][id]
  const right = rightAfter(element, name)
  const set = { type: 'set', in: collection, id } as const
  return [
    { ...set, field: 'name', value: name } as Command,
    // Said with every name, also where it stands already: of two people who name at once one has written both.
    ...(right === undefined && element?.olderName === undefined
      ? []
      : [mark(collection, id, right)]),
  ]
}

/** Somebody has read the older language of a name and finds it still right. */
export function keepName(model: Model, id: string): readonly Command[] {
  const collection = told.find((name) => Object.hasOwn(model[name], id))
  return collection === undefined || olderName(model, id) === undefined
    ? []
    : [mark(collection, id, elementOf(model, id)?.name)]
}

/**
 * As which name both languages were last right together, after it was given anew: as it is now where both were written together or the
 * older one has caught up; as it was before where one was left. Nothing is said of a name in one language.
 */
function rightAfter(element: Named | undefined, after: LocalText | undefined): Named['olderName'] {
  const before = element?.name
  if (after?.en === undefined) return undefined
  if (before?.en === undefined) return after
  const changed = { ja: before.ja !== after.ja, en: before.en !== after.en }
  if (changed.ja === changed.en) return changed.ja ? after : element?.olderName
  const was = olderOf(element)
  if (was === undefined) return before
  if (changed[was]) return after
  return typeof element?.olderName === 'string' ? before : element?.olderName
}

function mark(collection: Told, id: string, value: Named['olderName']): Command {
  return { type: 'set', in: collection, id, field: 'olderName', value }
}

function elementOf(model: Model, id: string): Named | undefined {
  const collection = told.find((name) => Object.hasOwn(model[name], id))
  return collection === undefined ? undefined : model[collection][id]
}
