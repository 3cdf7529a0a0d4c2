import type { KeepablePart } from '#lib/catalog/keepable-parts.ts'
import type { TemplateId } from '#lib/catalog/template-ids.ts'
import type { Locale, LocalText } from '#lib/model/local-text.ts'
import type { Completeness } from '#lib/model/queries/completeness.ts'

/** What a template holds, in the order it is told. */
export const countedParts = [
  'stakeholders',
  'states',
  'events',
  'bas',
  'attributes',
  'risks',
  'measures',
] as const
type CountedPart = (typeof countedParts)[number]

/** What of a template is listed by name. */
export const listedParts = ['stakeholders', 'states', 'events', 'bas', 'risks'] as const
type ListedPart = (typeof listedParts)[number]

/** A template as the gallery shows it, in the language of its reader; the model itself stays on the server. */
export interface TemplateView {
  readonly id: TemplateId
  readonly useCase?: number
  readonly name: string
  /** in both languages, to begin the new model's title with */
  readonly title: LocalText
  readonly shows: string
  /** facts of the deck with the pages they are from, its title only, or nothing of it */
  readonly source: 'deck' | 'named' | 'ours'
  readonly pages: string
  readonly counts: Readonly<Record<CountedPart | 'demands', number>>
  /** in how many places something is inferred; only where the rest is the deck's */
  readonly inferred: number
  readonly completeness: Completeness
}

/** Everything in a template by name, in the language of its reader. */
export type TemplateInside = Readonly<Record<ListedPart, readonly string[]>>

/** Where the picture of a template is found. */
export function templatePictureAddress(id: TemplateId, locale: Locale): string {
  return `/api/pictures/templates/${id}?lang=${locale}`
}

/** Whether there is anything of a part to keep. */
export function hasPart({ counts }: TemplateView, part: KeepablePart): boolean {
  return part === 'risks' ? counts.risks + counts.measures > 0 : counts[part] > 0
}
