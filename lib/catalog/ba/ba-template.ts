import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Ba, BaDemand, BaDuty } from '#lib/model/ba.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { BaCategory, EventKind } from '#lib/model/vocabulary.ts'
import { text, type Text } from '../text.ts'

/** 条項 / one clause in our own words. */
export interface TemplateClause {
  readonly ref: string
  readonly text: Text
  readonly flowDown?: true
}

export interface TemplateDuty {
  /** the same in every version, so that versions can be compared */
  readonly id: string
  readonly onEvent: EventKind
  readonly duty: BaDuty['duty']
  readonly text: Text
}

/** What a version says, as far as a model of data needs it. */
export interface BaTemplateVersion {
  /** the day of entry into force, or the number the publisher gives it */
  readonly id: string
  readonly name: Text
  /** a form has none: its day is that of the contract made from it */
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
  readonly clauses: readonly TemplateClause[]
  readonly duties: readonly TemplateDuty[]
  readonly demands: Readonly<Partial<Record<AttributeRowId, BaDemand>>>
  readonly crossBorder?: Ba['crossBorder']
}

/**
 * 場のひな形 / an entry of the library of ba. Every sentence is ours, also about laws; none is the ministry's (UC-24).
 * `basis`: a norm somebody else set, with its source, or a form we wrote.
 */
export interface BaTemplate {
  readonly id: string
  readonly basis: 'law' | 'standard' | 'form'
  readonly name: Text
  readonly short?: Text
  /** what it is about, in one sentence */
  readonly about: Text
  readonly category?: BaCategory
  readonly normType: Ba['normType']
  readonly jurisdiction?: NonNullable<Ba['jurisdiction']>
  /** other words one may look for it by */
  readonly alsoCalled: readonly string[]
  /** where it can be read; a form has none */
  readonly source?: { readonly title: Text; readonly link: string }
  /** page of the deck that names it as an example of a ba (p9 to p17) */
  readonly page?: string
  /** what to be careful about */
  readonly caution?: Text
  /** the day on which we wrote this summary */
  readonly writtenOn: string
  /** words in the name of a data that make it likely that this ba covers it */
  readonly namesLike?: readonly string[]
  /** earliest first */
  readonly versions: readonly BaTemplateVersion[]
}

/** A clause in both languages; `flowDown`: it binds further recipients as well. */
export function clause(ref: string, ja: string, en: string, flowDown?: true): TemplateClause {
  return { ref, text: text(ja, en), ...(flowDown === undefined ? {} : { flowDown }) }
}

/** A duty on a kind of event, in both languages. */
export function duty(
  id: string,
  on: readonly [EventKind, BaDuty['duty']],
  ja: string,
  en: string,
): TemplateDuty {
  return { id, onEvent: on[0], duty: on[1], text: text(ja, en) }
}

/** A mark ○, and the clause it comes from. */
export function asks(clauseRef?: string): BaDemand {
  return { mark: 'required', ...(clauseRef === undefined ? {} : { clause: clauseRef }) }
}

/** A mark ○ with a condition that has to be met. */
export function must(clauseRef: string | undefined, condition: DemandCondition): BaDemand {
  return { ...asks(clauseRef), strength: 'must', conditions: [condition] }
}

/** A mark ○ with a condition that ought to be met. */
export function should(clauseRef: string | undefined, condition: DemandCondition): BaDemand {
  return { ...asks(clauseRef), strength: 'should', conditions: [condition] }
}

/** The day on which all summaries of the library were written. */
export const writtenOn = '2026-11-30'
