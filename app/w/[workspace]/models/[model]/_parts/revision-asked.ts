import { steps, type StepName } from './steps.ts'

/** The steps whose content is the model alone: of the agreement and of the trail there is no earlier state to look at, they tell their own. */
const ofModel: readonly StepName[] = steps

/** The revision an address asks for on a step; undefined where the step has none. */
export function revisionAsked(step: StepName, rev: string | undefined): string | undefined {
  return hasEarlierStates(step) ? rev : undefined
}

/** Whether a step can be looked at as it was earlier. */
export function hasEarlierStates(step: StepName): boolean {
  return ofModel.includes(step)
}

/** What of the model an address names: an update of its log by its number, or a frozen revision by its (`r3`). */
export interface NamedState {
  readonly by: 'seq' | 'n'
  readonly at: number
}

/** The state a revision in an address names; null: it can name none. */
export function namedState(rev: string | undefined): NamedState | null {
  if (rev === undefined || !/^(?:r\d{1,9}|\d{1,15})$/.test(rev)) return null
  const isFrozen = rev.startsWith('r')
  const at = Number(isFrozen ? rev.slice(1) : rev)
  return at >= 1 ? { by: isFrozen ? 'n' : 'seq', at } : null
}

/** An address inside the model, of the revision that is looked at unless it names one itself (F-72). */
export function withRevision(address: string, rev: string | undefined): string {
  const [path = '', query] = address.split('?')
  const asked = new URLSearchParams(query)
  if (rev === undefined || asked.has('rev')) return address
  asked.set('rev', rev)
  return `${path}?${asked}`
}

/**
 * The address of a step. The revision goes along also where there is none to look at: there it is said that what is shown is of now,
 * and the way back to it stays (F-72).
 */
export function addressOfStep(base: string, step: StepName, rev: string | undefined): string {
  return withRevision(`${base}/${step}`, rev)
}
