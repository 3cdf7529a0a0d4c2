import type { BaDuty } from '#lib/model/ba.ts'
import type { Check } from '../check.ts'
import { termsKey, termsOfDuty } from '../condition-terms.ts'
import type { Reading } from '../reading.ts'
import { dutiesOf } from '../requirements.ts'
import type { Seen } from '../seen.ts'

/** F-59: a ba asks for a licence, an assessment or a notice before an event, and nothing adopted or proven answers it (ours, checks.md). */
export const dutiesAreCarriedOut: Check<'events'> = {
  id: 'F-59',
  step: 2,
  source: 'ours',
  of: 'events',
  find: (read, id, event) => {
    const { inputs, outputs } = read.ends(id)
    const touched = event.inputs.length > 0 ? inputs : outputs
    const over = [...new Set(touched.flatMap((state) => read.facts(state).bas))].toSorted()
    const open = dutiesOf(read, over).filter(
      ({ ba, duty }) => isBeforehand(duty, event) && !isAnswered(read, id, { ba, duty }),
    )
    if (open.length === 0) return []
    const bas = [...new Set(open.map(({ ba }) => ba))]
    const duties = [...new Set(open.map(({ duty }) => duty.duty))]
    const args = { event: { names: [id] }, bas: { names: bas }, duties: { duties } }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...bas], args }]
  },
}

/** Whether a measure is to be relied upon: decided on, or in place. */
export function isAdopted(measure: Seen<'measures'> | undefined): boolean {
  return measure?.status === 'adopted' || measure?.status === 'done'
}

function isBeforehand({ duty, onEvent }: BaDuty, event: Seen<'events'>): boolean {
  return (
    (duty === 'licence' || duty === 'assess' || duty === 'notify') &&
    (event.kind === onEvent || event.aspects.includes(onEvent))
  )
}

interface Asked {
  readonly ba: string
  readonly duty: BaDuty
}

/**
 * Whether a duty is answered at an event (CK-59): by an adopted measure against a risk of it that is seen from the viewpoint the ba
 * protects, or by evidence at the condition of the event that is this duty.
 */
function isAnswered(read: Reading, event: string, { ba, duty }: Asked): boolean {
  const protects = read.of('bas', ba)?.category
  const isMet = read
    .who('risksAt', event)
    .filter((risk) => {
      const one = read.of('risks', risk)
      return (
        one !== undefined &&
        one.status !== 'dismissed' &&
        (protects === undefined || one.viewpoint === protects)
      )
    })
    .flatMap((risk) => read.who('measuresFor', risk))
    .some((one) => isAdopted(read.of('measures', one)))
  return isMet || isProven(read, event, termsKey(termsOfDuty(ba, duty)))
}

function isProven(read: Reading, event: string, duty: string): boolean {
  return read.who('conditionsAt', event).some((id) => {
    const row = read.of('flowConditions', id)
    return row?.status === 'agreed' && row.evidence !== undefined && termsKey(row) === duty
  })
}
