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
  readonly id: string
  /** what the server is told to begin from */
  readonly begin:
    | { readonly from: 'template'; readonly template: TemplateId }
    | { readonly from: 'copy'; readonly modelId: string }
  /** where its picture is found, without the language */
  readonly picture: string
  readonly useCase?: number
  readonly name: string
  /** in both languages, to begin the new model's title with */
  readonly title: LocalText
  readonly shows: string
  /** facts of the deck with the pages they are from, its title only, nothing of it, or a model of the consortium */
  readonly source: 'deck' | 'named' | 'ours' | 'own'
  readonly pages: string
  readonly counts: Readonly<Record<CountedPart | 'demands', number>>
  /** in how many places something is inferred; only where the rest is the deck's */
  readonly inferred: number
  readonly completeness: Completeness
}

/** Everything in a template by name, in the language of its reader. */
export type TemplateInside = Readonly<Record<ListedPart, readonly string[]>>

/** Where the picture of a template is found. */
export function templatePictureAddress({ picture }: TemplateView, locale: Locale): string {
  return `${picture}?lang=${locale}`
}

/** Whether there is anything of a part to keep. */
export function hasPart({ counts }: TemplateView, part: KeepablePart): boolean {
  return part === 'risks' ? counts.risks + counts.measures > 0 : counts[part] > 0
}
