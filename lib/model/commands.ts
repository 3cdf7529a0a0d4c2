import type { Cell, CellName, CollectionName, Entity } from './layout.ts'
import type { ModelMeta } from './model.ts'

type Add = {
  [C in CollectionName]: {
    readonly type: 'add'
    readonly in: C
    readonly id: string
    readonly value: Entity<C>
  }
}[CollectionName]

type SetField = {
  [C in CollectionName]: {
    [F in keyof Entity<C> & string]-?: {
      readonly type: 'set'
      readonly in: C
      readonly id: string
      readonly field: F
      /** `undefined` clears an optional field. */
      readonly value: Entity<C>[F] | undefined
    }
  }[keyof Entity<C> & string]
}[CollectionName]

interface Membership {
  readonly type: 'include' | 'exclude'
  readonly in: CollectionName
  readonly id: string
  /** a set field of the collection */
  readonly field: string
  readonly member: string
}

interface Remove {
  readonly type: 'remove'
  readonly in: CollectionName
  readonly id: string
}

type Put = {
  [N in CellName]: {
    readonly type: 'put'
    readonly cell: N
    readonly key: string
    readonly value: Cell<N>
  }
}[CellName]

interface Clear {
  readonly type: 'clear'
  readonly cell: CellName
  readonly key: string
}

type SetMeta = {
  [F in keyof ModelMeta]-?: {
    readonly type: 'setMeta'
    readonly field: F
    readonly value: ModelMeta[F] | undefined
  }
}[keyof ModelMeta]

/** Everything a person can do to a model. Larger acts (connect, duplicate) are lists of these, see `actions/`. */
export type Command = Add | SetField | Membership | Remove | Put | Clear | SetMeta

/** Why a command does not hold; a value, because a person can cause it. */
export type Refusal =
  | { readonly refused: 'unknown-element'; readonly path: string }
  | { readonly refused: 'exists'; readonly path: string }
  /** `most`: a text is longer than so many characters */
  | {
      readonly refused: 'invalid'
      readonly path: string
      readonly issues: readonly string[]
      readonly most?: number
    }
  | { readonly refused: 'invariant'; readonly rule: string; readonly path: string }
