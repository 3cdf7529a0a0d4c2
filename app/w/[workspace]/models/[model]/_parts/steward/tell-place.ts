import { useTranslations } from 'use-intl'
import type { Json } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { cells, isSetField, type CollectionName } from '#lib/model/layout.ts'
import { say, type Locale, type LocalText } from '#lib/model/local-text.ts'
import { localTextSchema } from '#lib/model/text-schema.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import { goneNameIn } from '#lib/words/gone-name.ts'
import { tellValue } from '../difference-words.ts'
import { useOrgs } from '../use-orgs.ts'
import { useTelling } from '../use-telling.ts'

export interface ChangedPlace {
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly before: Json
  readonly after: Json
}

/** A changed place in words; a side that is null came or went. */
export interface ToldPlace {
  /** of which element, with its kind: データ 統合データ（A社） */
  readonly element: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** a whole element goes */
  readonly isRemoval?: boolean
}

/** Where what stands is a value to be told; elsewhere it is a whole element, or a cell without words. */
export const valued: ReadonlySet<string> = new Set(['meta', 'attributes', 'demands'])

/**
 * Tells changed places in the reader's language, names instead of ids. `known`: the model that names are taken from, if not the
 * live one. `gone`: last names of elements it may hold no more; given, what is mentioned and not there is told as deleted.
 */
export function useTellPlace(
  known?: Model,
  gone?: Readonly<Record<string, LocalText>>,
): (place: ChangedPlace) => ToldPlace {
  const words = useTranslations('agreement')
  const places = useTranslations('places')
  const steward = useTranslations('steward')
  const live = useTelling()
  const { nameOf: orgName } = useOrgs()
  const present = known === undefined ? live : { ...live, model: known }
  const named = (path: string) =>
    places.has(path as 'meta.one') ? places(path as 'meta.one') : undefined
  return (place) => {
    const { root, key, field, before, after } = place
    const telling =
      gone === undefined
        ? present
        : { ...present, goneName: goneNameIn(place, gone, present, steward) }
    const told = { telling, words, orgName }
    const isWhole = field === null && !valued.has(root)
    const isTable = root === 'attributes' || root === 'demands'
    const [id = key, part = ''] = key.split('|')
    const row = attributeRows.find((r) => r.id === part)
    const isMember = field !== null && root !== 'meta' && isSetField(root as CollectionName, field)
    const tell = (value: Json): string | null => {
      if (value === null) return null
      if (isTable) return tellValue(`${root}/${part}`, value, told, false)
      if (isWhole) return ''
      // Of a set one member that came or went is told.
      if (isMember && typeof value === 'string') return nameOf(value, telling)
      return tellValue(field ?? key, value, told, false)
    }
    const kind = named(`${elementRoot(root)}.one`) ?? ''
    const unnamed = (one: string) =>
      own(telling.model.events, one) === undefined ? '' : eventTitle(one, telling)
    const title = elementName(telling.model, id) ?? own(gone ?? {}, id)
    // Of a name that changed both are told anyway.
    const isNamed = field === 'name' || field === 'title'
    const name = isNamed ? '' : title === undefined ? unnamed(id) : say(title, live.locale)
    const sides = { before: tell(before), after: tell(after) }
    const other =
      !isWhole && sides.before === sides.after ? inOther(before, after, live.locale) : null
    const label =
      isTable && row !== undefined
        ? telling.words(`row.${row.id}`)
        : (named(root === 'meta' ? `meta.${key}` : `${root}.${field ?? 'one'}`) ?? field ?? root)
    return {
      element: root === 'meta' ? kind : [kind, name].filter((word) => word !== '').join(' '),
      label: other === null ? label : steward(`inOther.${other.locale}`, { label }),
      ...(isWhole ? wholeSides(before, after, steward) : (other?.sides ?? sides)),
    }
  }
}

/** A whole element comes, goes, or takes the place of another: in a word for what was done as for what is proposed. */
function wholeSides(
  before: Json,
  after: Json,
  words: ReturnType<typeof useTranslations<'steward'>>,
): Pick<ToldPlace, 'before' | 'after' | 'isRemoval'> {
  const isRemoval = after === null
  const came = before === null ? 'whole.comes' : 'whole.changes'
  return { before: null, after: words(isRemoval ? 'whole.goes' : came), isRemoval }
}

/** The texts in the other language, where only they differ. */
function inOther(before: Json, after: Json, locale: Locale) {
  const [was, is] = [before, after].map((value) => localTextSchema.safeParse(value).data)
  const other = locale === 'ja' ? 'en' : 'ja'
  if (was === undefined || is === undefined || was[other] === is[other]) return null
  return { locale: other, sides: { before: was[other] ?? null, after: is[other] ?? null } } as const
}

/** The collection a place belongs to; the place itself where the key names elements of any. */
function elementRoot(root: string): string {
  return Object.hasOwn(cells, root) ? (cells[root as keyof typeof cells].of ?? root) : root
}
