import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { stackOf } from '../places.ts'
import type { Reading } from '../reading.ts'
import type { Assignment, Decisions, Seat, SigningRound } from './decisions.ts'

/** How many data of one risk are looked at (DR-9). */
const mostStates = 256

/** A model with what was decided about it, sorted out once for all checks of decisions. Answers are in order. */
export class Known {
  readonly read: Reading
  readonly model: Model
  /** risks that are not dismissed */
  readonly risks: readonly string[]
  /** measures that are not dropped */
  readonly measures: readonly string[]
  readonly #accounts: Decisions['accounts']
  readonly #parties: ReadonlyMap<string, readonly string[]>
  readonly #assignments: ReadonlyMap<string, readonly Assignment[]>
  readonly #accepted: ReadonlyMap<string, readonly Assignment[]>
  readonly #seats: ReadonlyMap<string, readonly Seat[]>
  readonly #rounds: readonly SigningRound[]
  readonly #touched = new Map<string, readonly string[]>()
  readonly #stacks = new Map<string, readonly string[]>()
  readonly #beneath = new Map<string, readonly string[]>()

  constructor(
    read: Reading,
    model: Model,
    { assignments, seats, rounds = [], accounts }: Decisions,
  ) {
    this.read = read
    this.model = model
    this.risks = idsOf(model.risks).filter((id) => own(model.risks, id)?.status !== 'dismissed')
    this.measures = idsOf(model.measures).filter((id) => this.stands(id))
    this.#accounts = accounts
    this.#parties = Map.groupBy(idsOf(accounts), (party) => own(accounts, party) ?? '')
    this.#assignments = Map.groupBy(assignments, ({ risk }) => risk)
    this.#accepted = Map.groupBy(
      assignments.filter(({ status }) => status === 'accepted'),
      ({ measure }) => measure,
    )
    this.#seats = Map.groupBy(seats, ({ risk }) => risk)
    this.#rounds = rounds
  }

  stands(measure: string): boolean {
    const one = own(this.model.measures, measure)
    return one !== undefined && one.status !== 'dropped'
  }

  /** Measures against a risk that still stand. */
  against(risk: string): readonly string[] {
    return this.read.who('measuresFor', risk).filter((id) => this.stands(id))
  }

  /** What was offered and answered about the standing measures against a risk. */
  about(risk: string): readonly Assignment[] {
    const all = this.#assignments.get(risk) ?? []
    return all.filter(
      ({ measure }) =>
        this.stands(measure) && own(this.model.measures, measure)?.risks.includes(risk) === true,
    )
  }

  /** What was accepted of a measure, whatever the risk. */
  acceptedOf(measure: string): readonly Assignment[] {
    return this.#accepted.get(measure) ?? []
  }

  /** Where organisations stand about a risk: by signatures of their own, and in the round that is about it. */
  seats(risk: string): readonly Seat[] {
    const alone = this.#seats.get(risk) ?? []
    const round = this.round(risk)
    if (round === undefined) return alone
    return [...alone, ...round.orgs.map((one) => ({ ...one, risk, asked: true }))]
  }

  /** The round about a risk: the latest that is open, else the latest of all (checks.md, F-49). */
  round(risk: string): SigningRound | undefined {
    const about = this.#rounds.filter(({ risks }) => risks === 'all' || risks.includes(risk))
    return about.findLast(({ isOpen }) => isOpen) ?? about.at(-1)
  }

  /** The organisation a party is, itself or as a part of it; undefined when nobody has said so. */
  account(party: string): string | undefined {
    return own(this.#accounts, party) ?? own(this.#accounts, this.read.organisation(party))
  }

  /** The parties of the model that are this organisation. */
  parties(org: string): readonly string[] {
    return (this.#parties.get(org) ?? []).filter(
      (id) => this.read.of('stakeholders', id) !== undefined,
    )
  }

  /** The data a risk is about: what its event takes and gives, and what it names itself (AG-5). */
  touched(risk: string): readonly string[] {
    const known = this.#touched.get(risk)
    if (known !== undefined) return known
    const one = own(this.model.risks, risk)
    const { inputs, outputs } = this.read.ends(one?.event ?? '')
    const all = new Set([...inputs, ...outputs, ...(one?.states ?? [])])
    const found = [...all]
      .filter((id) => this.read.of('states', id) !== undefined)
      .toSorted()
      .slice(0, mostStates)
    this.#touched.set(risk, found)
    return found
  }

  /** The systems of an event with everything beneath them. */
  stack(event: string): readonly string[] {
    const known = this.#stacks.get(event)
    if (known !== undefined) return known
    const found = stackOf(this.read, this.read.of('events', event)?.systems ?? [])
    this.#stacks.set(event, found)
    return found
  }

  /** The systems a data lies on, with everything beneath them. */
  lying(state: string): readonly string[] {
    const known = this.#beneath.get(state)
    if (known !== undefined) return known
    const found = stackOf(this.read, this.read.facts(state).systems ?? [])
    this.#beneath.set(state, found)
    return found
  }

  eventOf(risk: string): string {
    return own(this.model.risks, risk)?.event ?? ''
  }
}

/** Ids in order, each once. */
export function inOrder(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].toSorted()
}

function idsOf(record: object): readonly string[] {
  return Object.keys(record).toSorted()
}
