'use client'
import { useLocale } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useStep } from '../use-step.ts'
import { useScenarios } from './use-scenarios.ts'

/** Where a model is agreed on and signed a variant says that it is not, and leads to the model (F-134). */
export function InScenario() {
  const { unsigned, adoption } = scenariosWords[useLocale()]
  const { workspaceId } = useHere()
  const step = useStep()
  const origin = useScenarios()?.origin
  return (
    <div className="p-4">
      <EmptyState
        title={unsigned.title}
        action={
          origin !== undefined && (
            <CalmLink
              className={buttonClass('primary')}
              href={`/w/${workspaceId}/models/${origin.id}/${step}`}
            >
              {adoption.toOrigin}
            </CalmLink>
          )
        }
      >
        {unsigned.lead}
      </EmptyState>
    </div>
  )
}
