'use client'
import { useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { useAgreementStatus } from '../agreement-status.tsx'
import { StepLink } from '../step-link.tsx'
import { useStep } from '../use-step.ts'
import { useViewState } from '../use-view-state.ts'
import { figureOfPoint, openPoints, pointKey } from './open-points.ts'
import { usePointWords } from './point-words.ts'
import { addressOfPoint } from './walk.ts'

/**
 * On the canvas: what is open at the point the walk has reached, and the way to the row where it is settled (F-59). Nothing elsewhere,
 * and nothing when the walk stands at another element.
 */
export function PointHere({ id }: { readonly id: string }) {
  const screen = useStep()
  const key = useViewState().get('point')
  return key === undefined || screen !== 'flow' ? null : <At id={id} name={key} />
}

function At({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTranslations('frame.points.settle')
  const model = useModel((m) => m)
  const status = useAgreementStatus()
  const say = usePointWords()
  const point = openPoints(model, status).find((one) => pointKey(one) === name)
  if (point === undefined || point.kind === 'finding' || figureOfPoint(model, point) !== id)
    return null
  return (
    <p className="my-2 rounded-control border border-warn-line bg-warn-soft px-2.5 py-1.5 text-sm">
      {say(point)}
      <span className="block">
        <StepLink to={addressOfPoint(point)}>{t(point.kind)}</StepLink>
      </span>
    </p>
  )
}
