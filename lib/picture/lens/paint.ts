import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'
import type { OrgShape } from '../org-shapes.ts'
import type { Figure } from '../scene.ts'

/** 見方 / what a picture of the flow is coloured by, in the order of the keys 1 to 8. */
export const lenses = [
  'ba',
  'controller',
  'category',
  'risk',
  'responsibility',
  'signature',
  'change',
  'layer',
] as const
export type Lens = (typeof lenses)[number]

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Name of a colour; `none` leaves a figure as it is without a lens. */
export type Tone =
  | 'none'
  | 'ok'
  | 'warn'
  | 'bad'
  | 'ai'
  | 'muted'
  | `org-${Digit}`
  | `ba-${Exclude<Digit, 8>}`

/** A small drawing that says without colour what the tone says. */
export type Sign =
  | 'none'
  | 'gap'
  | 'check'
  | 'clock'
  | 'changed'
  | 'added'
  | 'removed'
  | 'bar1'
  | 'bar2'
  | 'bar3'
  | 'person'
  | 'key'
  | 'lines'
  | OrgShape

/** What is to be said about a figure or in the legend; the words are made elsewhere, in the language of the reader. */
export type Says =
  | { readonly say: 'party'; readonly id: string }
  | { readonly say: 'written'; readonly text: LocalText }
  | { readonly say: 'codes'; readonly codes: readonly CategoryCode[] }
  | { readonly say: 'orgs'; readonly ids: readonly string[] }
  | { readonly say: 'parties'; readonly ids: readonly string[] }
  | { readonly say: 'counted'; readonly what: Counted; readonly count: number }
  | { readonly say: 'part'; readonly of: 'signed'; readonly done: number; readonly total: number }
  | { readonly say: 'group'; readonly group: GroupName }

type Counted = 'risks' | 'gaps' | 'offered' | 'staleSeats' | 'changes'

/** What one row of a legend stands for, where it is no party. */
export type GroupName =
  | 'noBa'
  | 'covered'
  | 'noController'
  | 'writtenController'
  | 'personal'
  | 'related'
  | 'deidentified'
  | 'nonPersonal'
  | 'property'
  | 'technology'
  | 'otherCategory'
  | 'noCategory'
  | 'heatHigh'
  | 'heatMedium'
  | 'heatLow'
  | 'unrated'
  | 'unassigned'
  | 'offered'
  | 'carried'
  | 'acts'
  | 'stale'
  | 'unsigned'
  | 'signed'
  | 'manyOperators'
  | 'twoOperators'
  | 'oneOperator'
  | 'noOperator'
  | 'writtenPlace'
  | 'noPlace'
  | 'added'
  | 'changed'
  | 'removed'

/** One row of a legend: everything painted alike. Rows stand in the order of `rank`, then of `key`. */
export interface Group {
  readonly key: string
  readonly rank: number
  readonly tone: Tone
  readonly sign: Sign
  readonly says: Says
}

/** How one figure is painted, and what it says by itself. */
export interface FigurePaint {
  readonly group: Group
  readonly says: Says
}

/** How a picture is painted through a lens (P-17). Figures without an entry are left as they are. */
export interface Paint {
  readonly lens: Lens
  readonly figures: ReadonlyMap<string, FigurePaint>
  readonly legend: readonly (Group & { readonly count: number })[]
  /** what is no longer in the model, at the place it had */
  readonly ghosts: readonly Figure[]
}

/** How an organisation account is drawn. */
export interface OrgLook {
  readonly colour: number
  readonly shape: OrgShape
}

/** What a lens needs that does not stand in the model; a picture without them is painted by the model alone. */
export interface LensFacts {
  /** colour and shape of the organisation account behind a stakeholder */
  readonly looks?: Readonly<Record<string, OrgLook | undefined>>
  /** the same of an organisation account by its own id */
  readonly orgLook?: (orgId: string) => OrgLook
  /** parts of responsibility as proposed and accepted */
  readonly splits?: readonly {
    readonly riskId: string
    readonly orgId: string
    readonly role: string
    readonly status: string
  }[]
  /** measures nobody answers for, and risks without a measure, one entry each */
  readonly gaps?: readonly { readonly riskId: string; readonly offered?: readonly string[] }[]
  readonly seats?: readonly {
    readonly riskId: string
    readonly status: string
    readonly asked: boolean
  }[]
  /** the model that changes are told against */
  readonly before?: Model
}

/** Answers for one figure; undefined leaves it as it is. */
export type Painter = (id: string) => FigurePaint | undefined

/** A group of a name, which says its name. */
export function groupOf(
  group: GroupName,
  look: { readonly rank: number; readonly tone: Tone; readonly sign: Sign },
): Group {
  return { key: group, ...look, says: { say: 'group', group } }
}
