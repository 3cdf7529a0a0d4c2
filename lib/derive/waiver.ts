import { canonicalJson } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import { remember } from '#lib/base/remember.ts'
import { collectionNames, isSetField, type CollectionName } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import type { Finding } from './finding.ts'
import { seenOf } from './seen.ts'

/** 指摘の許容 / one organisation lives with one finding, for a reason, as long as it stays what it was (DR-17). */
export interface Waiver {
  readonly id: string
  readonly orgId: string
  /** the person who decided it */
  readonly by: string
  readonly reason: string
  /** UTC instant with milliseconds */
  readonly at: string
  readonly check: string
  /** what the finding is about first */
  readonly element: string
  /** what the finding said (`aboutOf`) */
  readonly about: string
  /** what its elements said (`contentOf`) */
  readonly content: string
}

/** Whether a waiver still covers what it was given for; computed, never stored. */
export type WaiverStanding =
  | { readonly is: 'standing' }
  /** `changed`: the elements that say something else by now; none when only the finding does */
  | { readonly is: 'expired'; readonly changed: readonly string[] }

/** What a finding says, as canonical JSON: two findings of a check and an element are the same when this is. */
export function aboutOf({ severity, says, elements, args }: Finding): string {
  return canonicalJson({ severity, says, elements, args })
}

/**
 * What the elements of a finding say with their cells, as canonical JSON by id, whatever the order of the model. Without what no
 * check reads (names, remarks, places), so that renaming expires nothing; `{}` stands for what is not there.
 */
export function contentOf(model: Model, { elements }: Pick<Finding, 'elements'>): string {
  const ids = [...new Set(elements)]
  return membersText(ids.map((id) => [id, elementText(model, id)]))
}

/** Whether a waiver covers this finding in the model as it stands now (DR-17). */
export function waiverStanding(waiver: Waiver, model: Model, finding: Finding): WaiverStanding {
  const content = contentOf(model, finding)
  if (waiver.about === aboutOf(finding) && waiver.content === content) return { is: 'standing' }
  return { is: 'expired', changed: differing(waiver.content, content) }
}

type Content = Readonly<Record<string, unknown>>

function elementText(model: Model, id: string): string {
  const told: [name: string, text: string][] = []
  for (const name of collectionNames) {
    const element = own<object>(model[name], id)
    if (element !== undefined) told.push([name, seenText[name](element)])
  }
  for (const name of ownCells) {
    const cells = cellsByOwner(model[name]).get(id)
    if (cells === undefined) continue
    told.push([name, membersText(cells.map(([rest, cell]) => [rest, cellText(cell)]))])
  }
  return membersText(told)
}

const ownCells = ['attributes', 'demands', 'coverage'] as const

/** An edit leaves all but what it changes as it was, so that each element and each cell is written out once. */
const cellText = remember((cell: object) => canonicalJson(cell))
const seenText = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    remember((element: object) => canonicalJson(inOrder(name, seenOf(name, element)))),
  ]),
) as Readonly<Record<CollectionName, (element: object) => string>>

/** Canonical JSON of members whose values are canonical already. */
function membersText(members: readonly (readonly [key: string, text: string])[]): string {
  const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, text]) => `${canonicalJson(key)}:${text}`).join(',')}}`
}

/** Members of a set have no order of their own: two copies of a document may hold them differently. */
function inOrder(name: CollectionName, element: object): Content {
  const fields = Object.entries(element).map(([key, value]: [string, unknown]) => [
    key,
    isSetField(name, key) && Array.isArray(value) ? value.toSorted() : value,
  ])
  return Object.fromEntries(fields) as Content
}

/** The cells of each element by the rest of their keys, sorted out once for all who ask. */
const cellsByOwner = remember((cells: Readonly<Record<string, object>>) => {
  const owners = new Map<string, [rest: string, cell: object][]>()
  for (const [key, cell] of Object.entries(cells)) {
    const end = key.indexOf('|')
    const owner = key.slice(0, end)
    const known = owners.get(owner)
    if (known === undefined) owners.set(owner, [[key.slice(end + 1), cell]])
    else known.push([key.slice(end + 1), cell])
  }
  return owners
})

function differing(before: string, now: string): readonly string[] {
  const [old, present] = [JSON.parse(before) as Content, JSON.parse(now) as Content]
  const ids = [...new Set([...Object.keys(old), ...Object.keys(present)])].toSorted()
  return ids.filter(
    (id) => canonicalJson(own(old, id) ?? null) !== canonicalJson(own(present, id) ?? null),
  )
}
