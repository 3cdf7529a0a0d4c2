import type { Command } from '../commands.ts'
import type { DataAsset } from '../data-asset.ts'
import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import { own } from '#lib/base/own.ts'

type Kind = DataAsset['kinds'][number]

/** One more kind mixed in a data, held by this state of it (p11; F-272). */
export function addKind(
  model: Model,
  state: string,
  { id, name }: { readonly id: string; readonly name: LocalText },
): readonly Command[] {
  const asset = own(model.states, state)?.asset
  if (asset === undefined) return []
  const kinds = [...kindsOf(model, asset), { id, name, predicate: name, bas: [] }]
  return [
    { type: 'set', in: 'assets', id: asset, field: 'kinds', value: kinds },
    { type: 'include', in: 'states', id: state, field: 'kindIds', member: id },
  ]
}

/** A kind with a part of it another. */
export function changeKind(
  model: Model,
  asset: string,
  { id, ...change }: Pick<Kind, 'id'> & Partial<Kind>,
): readonly Command[] {
  const value = kindsOf(model, asset).map((kind) =>
    kind.id === id ? { ...kind, ...change } : kind,
  )
  return [{ type: 'set', in: 'assets', id: asset, field: 'kinds', value }]
}

/** A kind is taken out of a data, with what names it: the states that hold it, and what is written for it alone. */
export function removeKind(model: Model, asset: string, id: string): readonly Command[] {
  const value = kindsOf(model, asset).filter((kind) => kind.id !== id)
  const holding = Object.entries(model.states).filter(([, state]) => state.kindIds.includes(id))
  const cells = Object.keys(model.attributes).filter((key) => key.split('|')[2] === id)
  return [
    ...holding.map(
      ([state]) =>
        ({ type: 'exclude', in: 'states', id: state, field: 'kindIds', member: id }) as const,
    ),
    ...cells.map((key) => ({ type: 'clear', cell: 'attributes', key }) as const),
    { type: 'set', in: 'assets', id: asset, field: 'kinds', value },
  ]
}

function kindsOf(model: Model, asset: string): readonly Kind[] {
  return own(model.assets, asset)?.kinds ?? []
}
