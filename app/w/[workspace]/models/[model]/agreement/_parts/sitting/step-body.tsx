'use client'
import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import { never } from '#lib/base/never.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import type { SittingDraft } from './sitting-draft.ts'
import { StepChanges } from './step-changes.tsx'
import { StepChoice } from './step-choice.tsx'
import { StepIdentity } from './step-identity.tsx'
import { StepPoints } from './step-points.tsx'
import { StepPromises } from './step-promises.tsx'
import type { SittingStep } from './steps.ts'
import type { useActing } from './use-acting.ts'
import type { Sitting } from './use-sitting.ts'

export interface StepProps {
  readonly sitting: Sitting
  readonly status: AgreementStatus
  readonly draft: SittingDraft
  readonly change: (parts: Partial<Omit<SittingDraft, 'key'>>) => void
  readonly choices: readonly SignOffIntent[]
  readonly acting: ReturnType<typeof useActing>
  /** it cannot be signed as it stands on the screen */
  readonly isBlocked: boolean
  /** edits of one's own are on their way */
  readonly isUnsaved: boolean
}

/** What stands in a step. */
export function StepBody({ step, ...props }: StepProps & { readonly step: SittingStep }) {
  switch (step) {
    case 'promises':
      return <StepPromises {...props} />
    case 'changes':
      return <StepChanges {...props} />
    case 'points':
      return <StepPoints {...props} />
    case 'choice':
      return <StepChoice {...props} />
    case 'identity':
      return <StepIdentity {...props} />
    default:
      return never(step)
  }
}
