import type { RowId } from '#lib/catalog/risks/conditions.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import type { Command } from '#lib/model/commands.ts'
import type { categoryCodes, transferUnits, valueLevels, Viewpoint } from '#lib/model/vocabulary.ts'
import type { CheckId, Way } from './check-ids.ts'

/** 重大度 / how grave a finding is; ours, not the ministry's. */
export type Severity = 'error' | 'warn' | 'info'

/** What stands at one place of a finding's sentence; turned into words by `lib/words/finding-text.ts`. */
export type FindingArgument =
  /** elements of the model, by what people call them */
  | { readonly names: readonly string[] }
  /** organisations by their accounts: who decides is no element of the model */
  | { readonly orgs: readonly string[] }
  | { readonly rows: readonly AttributeRowId[] }
  | { readonly codes: readonly (typeof categoryCodes)[number][] }
  /** two letters each */
  | { readonly countries: readonly string[] }
  | { readonly level: (typeof valueLevels)[number] }
  | { readonly duties: readonly BaDuty['duty'][] }
  | { readonly viewpoints: readonly Viewpoint[] }
  /** rows of our catalogue of risks */
  | { readonly entries: readonly RowId[] }
  | { readonly units: readonly (typeof transferUnits)[number][] }
  /** `YYYY-MM-DD` */
  | { readonly day: string }

/** What a check says about one subject, before the table adds the check's own data. */
export interface Found {
  readonly severity: Severity
  /** which of the check's sentences */
  readonly says: Way
  /** ids of what is concerned, the one to look at first in front; what is missing from the model may be among them */
  readonly elements: readonly string[]
  readonly args: Readonly<Record<string, FindingArgument>>
  /** commands that settle it, where they follow from the model alone */
  readonly fix?: readonly Command[]
}

/**
 * 指摘 / what one check says about a model (framework.md §4.7): plain data without a name in it, so that renaming changes no
 * finding. Computed, never stored.
 */
export interface Finding extends Found {
  readonly check: CheckId
  /** to which step it leads back; 5 is agreement */
  readonly step: 1 | 2 | 3 | 4 | 5
  /** page of the ministry's deck the check follows from, or that it is ours */
  readonly source: `p${number}` | 'ours'
}
