'use client'
import { Waypoints } from 'lucide-react'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { impactWords } from '#lib/words/areas/impact.ts'
import { showImpact } from './panel-state.ts'
import { isInFlow } from './start-in-view.ts'

/** In the details of a data or an event: the way to what a change there reaches. */
export function ImpactButton({ id }: { readonly id: string }) {
  const locale = useLocale()
  const isStart = useModel((model) => isInFlow(model, id))
  if (!isStart) return null
  return (
    <Button
      look="quiet"
      className="!px-2"
      icon={<Waypoints size={14} aria-hidden />}
      onClick={() => showImpact(id)}
    >
      {impactWords[locale].open}
    </Button>
  )
}
