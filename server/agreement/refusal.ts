import type { AgreementRefusal } from '#lib/agreement/decision.ts'
import { never } from '#lib/base/never.ts'
import { AppError } from '#server/errors.ts'

/** A refusal of the state machine as it leaves the house: stable code, reason with a sentence, facts. */
export function refused(refusal: AgreementRefusal): AppError {
  switch (refusal.refused) {
    case 'unknown-risk':
    case 'unknown-measure':
    case 'unknown-layer':
    case 'unknown-split':
      return new AppError('not-found', refusal.refused)
    case 'inactive-organisation':
      return new AppError('refused', 'inactive-organization', { orgId: refusal.orgId })
    case 'other-organisation':
      return new AppError('forbidden', 'own-organization')
    case 'own-offer':
      return new AppError('forbidden', 'own-offer')
    case 'reason-needed':
      return new AppError('invalid', 'reason-needed')
    case 'not-open':
      return new AppError('conflict', 'already-answered', { status: refusal.status })
    case 'duplicate':
      return new AppError('conflict', 'already-proposed', { splitId: refusal.splitId })
    case 'second-accountable':
      return new AppError('conflict', 'second-accountable', { orgId: refusal.orgId })
    case 'already-signed':
      return new AppError('conflict', 'already-signed', { userId: refusal.userId })
    case 'nothing-to-withdraw':
      return new AppError('conflict', 'nothing-to-withdraw')
    case 'nothing-changed':
      return new AppError('invalid', 'same-terms')
    case 'not-deputy':
      return new AppError('forbidden', 'not-deputy')
    case 'own-part':
      return new AppError('refused', 'own-part')
    case 'stale':
      return new AppError('stale', 'changed-since-shown', {
        shown: refusal.shown,
        now: refusal.now,
      })
    default:
      return never(refusal)
  }
}
