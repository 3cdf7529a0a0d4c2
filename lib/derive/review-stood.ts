import { never } from '#lib/base/never.ts'
import type { LogPlace } from './attributed-change.ts'
import { existing } from './flow.ts'
import { downstream } from './lineage.ts'
import type { Reading } from './reading.ts'
import type { Hit } from './review-causes.ts'

/** A place of the model that a result consists of, by its name in `placeName`, and what it is about. */
export interface Piece {
  /** all that had to come for it to stand there */
  readonly names: readonly string[]
  readonly about: string
}

/** When what stands in the model came last, by the name of its place; what is not known stood before the log that is looked at. */
export type Came = (name: string) => LogPlace | undefined

/** What the result of a hit consists of now (DR-31). `undefined`: something to be thought about that is written nowhere. */
export function piecesOf(read: Reading, hit: Hit): readonly Piece[] | undefined {
  const { element } = hit
  switch (hit.result) {
    case 'explanation':
    case 'flow':
      return undefined
    case 'membership':
      return membershipsOf(read, element)
    case 'crossBorder': {
      const { inputs, outputs } = read.ends(element)
      return [...inputs, ...outputs].flatMap((state) =>
        membershipsOf(read, state).filter(
          ({ about }) => read.of('bas', about)?.crossBorder !== undefined,
        ),
      )
    }
    case 'attributes':
      return cellsOf(read, element)
    case 'inherited':
      return downstream(read, element).states.flatMap((state) =>
        cellsOf(read, state).filter(({ names }) =>
          names.some((name) => name === cellName(state, hit.row ?? '')),
        ),
      )
    case 'risks':
      return [
        ...whole('risks', read.who('risksAt', element)),
        ...[...read.settled(element).keys()]
          .toSorted()
          .map((one) => piece(`coverage/${element}|${one}`, element)),
      ]
    case 'risksOn':
      return whole('risks', read.who('risksOn', element))
    case 'responsibilities':
      return whole(
        'measures',
        read.who('risksAt', element).flatMap((risk) => read.who('measuresFor', risk)),
      )
    case 'conditions':
      return whole('flowConditions', read.who('conditionsAt', element))
    case 'marks':
      return read.demanded(element).map((row) => piece(`demands/${element}|${row}`, element))
    case 'values':
      return heldBy(read, hit).flatMap((state) => cellsOf(read, state))
    case 'duties':
      return (read.of('bas', element)?.duties.length ?? 0) === 0 && hit.change.field !== 'duties'
        ? []
        : whole(
            'events',
            heldBy(read, hit).flatMap((state) => around(read, state)),
          )
    case 'complianceRisks': {
      const category = read.of('bas', element)?.category
      const risks = heldBy(read, hit).flatMap((state) => [
        ...read.who('risksOn', state),
        ...around(read, state).flatMap((event) => read.who('risksAt', event)),
      ])
      return whole(
        'risks',
        risks.filter(
          (id) => category === undefined || read.of('risks', id)?.viewpoint === category,
        ),
      )
    }
    default:
      return never(hit.result)
  }
}

/** How many data of one ba are looked at (DR-9). */
const mostHeld = 64

function heldBy(read: Reading, { element, only }: Hit): readonly string[] {
  return existing(read, only ?? read.who('membersOf', element)).slice(0, mostHeld)
}

function around(read: Reading, state: string): readonly string[] {
  return [...read.who('makers', state), ...read.who('users', state)]
}

function membershipsOf(read: Reading, state: string): readonly Piece[] {
  return read
    .who('basOver', state)
    .map((ba) => ({ names: [`bas/${ba}`, `bas/${ba}/members/${state}`], about: ba }))
}

function cellsOf(read: Reading, state: string): readonly Piece[] {
  return [...read.written(state).keys()]
    .toSorted()
    .map((rest) => piece(cellName(state, rest), state))
}

function cellName(state: string, rest: string): string {
  return `attributes/${state}|${rest}`
}

function whole(root: string, ids: readonly string[]): readonly Piece[] {
  return [...new Set(ids)].map((id) => piece(`${root}/${id}`, id))
}

function piece(name: string, about: string): Piece {
  return { names: [name], about }
}
