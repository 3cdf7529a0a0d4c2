import { progressOf, seatsAlong } from '#lib/agreement/status.ts'
import { turnsOf } from '#lib/agreement/turn.ts'
import type { Model } from '#lib/model/model.ts'
import { agreementOf } from './agreement-of.ts'
import type { AgreementStatus, useAgreementRows } from './agreement-status.tsx'

type Rows = NonNullable<ReturnType<typeof useAgreementRows>['data']>
type Computed = Omit<AgreementStatus, 'mine'>

// Several bars and badges ask for the same answer in one render; it is worked out once per model and rows.
const known = new WeakMap<Model, { readonly rows: Rows; readonly status: Computed }>()
// One edit reaches few risks: the seats of the others stay as they were.
const along = seatsAlong()

/** Where an agreement stands against a model: what every screen shows of it, but for who looks. */
export function computed(model: Model, rows: Rows): Computed {
  const before = known.get(model)
  if (before?.rows === rows) return before.status
  const { isVariant, splits, map, people, participants } = rows
  const { signOffs, seats, gaps } = agreementOf(model, rows, along)
  const turns = turnsOf(rows, seats, gaps)
  const progress = progressOf(seats)
  const told = { isVariant, splits, map, people, participants }
  const status = { ...told, signOffs, seats, gaps, turns, progress }
  known.set(model, { rows, status })
  return status
}
