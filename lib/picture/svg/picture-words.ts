import type { OrgShape } from '../org-shapes.ts'

/** What the card of a data says. */
export interface CardWords {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  /** how many attributes say nothing yet, in words; nothing when all do */
  readonly open?: string
  /** how many risks it has, where there are any; shown while no lens says something else */
  readonly risks?: string
}

/** What the chip of an event says: its kind, and its own name below. */
export interface ChipWords {
  readonly label: string
  readonly name?: string
  readonly risks?: string
  /** for a transfer that stays inside one unit, the words that say so */
  readonly inside?: string
}

/** What stands at an organisation or somebody outside; the look only at the former. */
export interface PartyWords {
  readonly name: string
  readonly note: string
  readonly look?: { readonly colour: number; readonly shape: OrgShape }
}

/** What a picture by layers says besides names. */
interface LayerWords {
  /** the lane of what nobody is known to run or hold */
  readonly unknown: string
  /** a data is known to be there, not in which system */
  readonly noSystem: string
  /** how many more there are than fit */
  readonly more: (count: number) => string
}

/** Every word of a picture, in the language of its reader, by id of the figure or ba; a missing one is shown by nothing. */
export interface PictureWords {
  readonly locale: string
  /** of the picture as a whole, for who cannot see it */
  readonly title: string
  readonly description: string
  readonly cards: ReadonlyMap<string, CardWords>
  readonly chips: ReadonlyMap<string, ChipWords>
  readonly parties: ReadonlyMap<string, PartyWords>
  readonly bas: ReadonlyMap<string, string>
  readonly systems: ReadonlyMap<string, string>
  readonly layers: LayerWords
  /** what the lens says at a figure, short; a figure without has no mark */
  readonly marks: ReadonlyMap<string, string>
  readonly outOfScope: string
  /** for a model in which nothing has been drawn yet */
  readonly empty: string
}
