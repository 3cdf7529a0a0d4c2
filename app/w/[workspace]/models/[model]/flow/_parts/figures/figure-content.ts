import { say } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { Stakeholder } from '#lib/model/stakeholder.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import { isUnit } from '#lib/picture/units/at-unit.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import type { Look } from '../../../_parts/use-faces.ts'
import type { LensTelling } from '../lens/says-words.ts'
import { cardView, chipView, type CardView, type ChipView } from '../views.ts'
import type { BandView } from './flow-node.ts'
import { bandsOf, laneSpoken, lanesSpoken, laneView } from './layer-views.ts'

/** What a figure shows, wherever it stands and whoever looks at it. */
export type FigureContent =
  | { readonly type: 'card'; readonly data: { readonly view: CardView } }
  | { readonly type: 'chip'; readonly data: { readonly view: ChipView } }
  | {
      readonly type: 'person'
      readonly data: {
        readonly name: string
        readonly kind: Stakeholder['kind']
        readonly note: string
      }
    }
  | {
      readonly type: 'container'
      readonly data: {
        readonly name: string
        readonly role: string | undefined
        readonly look: Look
      }
    }
  | {
      readonly type: 'lane'
      readonly data: {
        readonly name: string
        readonly systems: readonly string[]
        readonly look: Look
      }
    }
  | {
      readonly type: 'cylinder'
      readonly data: { readonly view: CardView; readonly bands: readonly BandView[] }
    }

interface Words {
  readonly scene: Scene
  readonly telling: Telling
  /** the model as it is drawn by the chosen unit of transfer */
  readonly drawn: Model
  readonly lensWords: LensTelling['lensWords']
  readonly lookOf: (stakeholder: string) => Look
}

/** The content of one figure, in the reader's language. */
export function contentOf(figure: Figure, input: Words): FigureContent {
  const { id, kind } = figure
  const { telling, lookOf } = input
  const { locale, words } = telling
  const somebody = input.drawn.stakeholders[id]
  const name = somebody === undefined ? id : say(somebody.name, locale)
  const role = somebody?.role === undefined ? undefined : words(`stakeholderRole.${somebody.role}`)
  switch (kind) {
    case 'lane':
      return { type: 'lane', data: { ...laneView(id, input), look: lookOf(id) } }
    case 'cylinder':
      return {
        type: 'cylinder',
        data: { view: cardView(id, telling), bands: bandsOf(figure, input) },
      }
    case 'card':
      return { type: 'card', data: { view: cardView(id, telling) } }
    case 'chip':
      return { type: 'chip', data: { view: chipView(id, telling, input.drawn) } }
    case 'person':
      return {
        type: 'person',
        data: { name, kind: somebody?.kind ?? 'naturalPersonClass', note: role ?? '' },
      }
    case 'container':
      return { type: 'container', data: { name, role, look: lookOf(id) } }
  }
}

/** What a screen reader is told of a figure; `spoken`: what is said of an element, undefined for what has just been made. */
export function saidOf(
  { id, kind }: Figure,
  input: Words,
  spoken: (id: string) => string | undefined,
): string {
  if (kind === 'lane') return laneSpoken(id, input)
  if (isUnit(id)) return unitSpoken(id, input)
  const said = spoken(id) ?? nameOf(id, input.telling)
  if (kind !== 'cylinder') return said
  return [said, lanesSpoken(id, input)].join(input.telling.words('listSeparator'))
}

/** A unit as it is read out, with how many data are in it. */
function unitSpoken(id: string, { drawn, scene, telling }: Words): string {
  const name = say(drawn.stakeholders[id]?.name ?? { ja: id }, telling.locale)
  const held = scene.figures.filter((f) => f.kind === 'card' && f.home === id).length
  return [name, String(held)].join(' ')
}
