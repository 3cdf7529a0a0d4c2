'use client'
import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { takesPart } from '#lib/agreement/participants.ts'
import { carriersOf } from '#lib/picture/carriers/carriers.ts'
import { carriersWords } from '#lib/words/areas/agreement/carriers.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useAgreementOrgs } from '../../../_parts/use-orgs.ts'
import { CarrierPicture } from './carrier-picture.tsx'
import { CarrierTable } from './carrier-table.tsx'
import { useResponsibilityView } from './use-view.ts'

/** Who carries what, as a picture and as the table that says the same (F-221). */
export function CarriersView({ status }: { readonly status: AgreementStatus }) {
  const words = carriersWords[useLocale()]
  const model = useModel((m) => m)
  const orgs = useAgreementOrgs(status)
  const { showGaps } = useResponsibilityView()
  const { splits, gaps, participants } = status
  const carried = useMemo(
    () => carriersOf(model, { splits, gaps, takesPart: (org) => takesPart(participants, org) }),
    [model, splits, gaps, participants],
  )
  if (carried.length === 0) return <p className="text-sm text-muted">{words.empty}</p>
  const hasNobody = carried.some((one) => one.carrier === null)
  return (
    <section aria-label={words.title} className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-end justify-between gap-2">
        <p className="max-w-3xl text-sm text-muted">{words.lead}</p>
        <div className="flex flex-wrap gap-2 print:hidden">
          {hasNobody && <Button onClick={showGaps}>{words.toGaps}</Button>}
          <Button icon={<Printer size={14} aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
      </div>
      <CarrierPicture carried={carried} orgs={orgs} />
      <CarrierTable carried={carried} orgs={orgs} />
      <p className="text-xs text-muted">{words.counted}</p>
    </section>
  )
}
