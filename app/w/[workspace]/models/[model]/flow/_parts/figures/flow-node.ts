import type { Node } from '@xyflow/react'
import type { Stakeholder } from '#lib/model/stakeholder.ts'
import type { Look } from '../../../_parts/use-faces.ts'
import type { Painted } from '../lens/use-lens-paint.ts'
import type { CardView, ChipView } from '../views.ts'

/** Somebody else who has an element selected. */
export interface Halo extends Look {
  readonly name: string
  readonly org: string
}

interface Common extends Record<string, unknown> {
  readonly halos: readonly Halo[]
  readonly isRenaming: boolean
  readonly isPinned: boolean
  /** what the lens says of it */
  readonly painted: Painted | undefined
}

export type ContainerNode = Node<
  Common & { readonly name: string; readonly role: string | undefined; readonly look: Look },
  'container'
>
export type CardNode = Node<Common & { readonly view: CardView }, 'card'>
export type ChipNode = Node<Common & { readonly view: ChipView }, 'chip'>
export type PersonNode = Node<
  Common & { readonly name: string; readonly kind: Stakeholder['kind']; readonly note: string },
  'person'
>
export type LaneNode = Node<
  Common & { readonly name: string; readonly systems: readonly string[]; readonly look: Look },
  'lane'
>
/** What a cylinder says in one lane, measured from its own upper edge. */
export interface BandView {
  readonly lane: string
  readonly y: number
  readonly h: number
  readonly lines: readonly string[]
  readonly isHeld: boolean
}
export type CylinderNode = Node<
  Common & { readonly view: CardView; readonly bands: readonly BandView[] },
  'cylinder'
>
export type FlowNode = ContainerNode | CardNode | ChipNode | PersonNode | LaneNode | CylinderNode
