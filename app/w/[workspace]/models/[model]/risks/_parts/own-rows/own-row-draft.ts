import { textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { ownRowSchema, type OwnRow, type OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import type { Asked, AskedOrNot, OwnWhen } from '#lib/catalog/risks/own/own-when.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { eventKinds, type EventKind } from '#lib/model/vocabulary.ts'

/** One condition as it stands in the form. */
export interface DraftCondition {
  /** stays with it while others come and go */
  readonly key: number
  readonly asked: Asked
  readonly isNot: boolean
}

/** An own row as somebody is writing it. */
export interface OwnRowDraft extends Pick<
  OwnRowContent,
  'viewpoint' | 'source' | 'threat' | 'references'
> {
  /** the row that is changed and the version it was begun from; a new one has none */
  readonly of: { readonly id: string; readonly version: number } | undefined
  readonly title: Draft
  readonly incident: Draft
  readonly measure: Draft
  readonly events: readonly EventKind[]
  readonly join: 'all' | 'any'
  readonly conditions: readonly DraftCondition[]
}

/** What has to be written or chosen before a row can be kept. */
export type Missing = 'title' | 'incident' | 'measure' | 'events' | 'conditions'

/** A new row, about events of one kind. */
export function freshDraft(kind: EventKind): OwnRowDraft {
  const empty = { ja: '', en: '' }
  return {
    of: undefined,
    title: empty,
    incident: empty,
    measure: empty,
    events: [kind],
    viewpoint: 'confidentiality',
    source: 'adversarial',
    threat: 'information_disclosure',
    join: 'all',
    conditions: [],
    references: [],
  }
}

/** A row as it is, to be changed. */
export function draftOf(row: OwnRow): OwnRowDraft {
  const { id, version, when, viewpoint, source, threat, references, events } = row
  const asked = when.is === 'always' ? [] : when.of
  return {
    of: { id, version },
    title: bothOf(row.title),
    incident: bothOf(row.incident),
    measure: bothOf(row.measure),
    events,
    viewpoint,
    source,
    threat,
    join: when.is === 'any' ? 'any' : 'all',
    conditions: asked.map((one, key) =>
      one.is === 'no' ? { key, asked: one.of, isNot: true } : { key, asked: one, isNot: false },
    ),
    references,
  }
}

/** What is missing yet, in the order of the form. */
export function missingIn(draft: OwnRowDraft): readonly Missing[] {
  const { title, incident, measure, events, conditions } = draft
  const isBlank = ({ ja }: Draft) => ja.trim() === ''
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['title', isBlank(title)],
    ['incident', isBlank(incident)],
    ['measure', isBlank(measure)],
    ['events', events.length === 0],
    ['conditions', conditions.some(({ asked }) => 'oneOf' in asked && asked.oneOf.length === 0)],
  ]
  return missing.filter(([, is]) => is).map(([what]) => what)
}

/** The row that was written; null while something is missing, or is none the catalogue takes. */
export function contentOf(draft: OwnRowDraft): OwnRowContent | null {
  if (missingIn(draft).length > 0) return null
  const { title, incident, measure, events, viewpoint, source, threat, references } = draft
  const read = ownRowSchema.safeParse({
    title: textOf(title),
    incident: textOf(incident),
    measure: textOf(measure),
    // In the order of the flow, however they were ticked: another order says nothing else.
    events: eventKinds.filter((kind) => events.includes(kind)),
    viewpoint,
    source,
    threat,
    when: whenOf(draft),
    references,
  })
  return read.success ? read.data : null
}

function whenOf({ join, conditions }: OwnRowDraft): OwnWhen {
  if (conditions.length === 0) return { is: 'always' }
  const of = conditions.map(({ asked, isNot }): AskedOrNot =>
    isNot ? { is: 'no', of: asked } : asked,
  )
  return { is: join, of }
}

function bothOf({ ja, en = '' }: LocalText): Draft {
  return { ja, en }
}
