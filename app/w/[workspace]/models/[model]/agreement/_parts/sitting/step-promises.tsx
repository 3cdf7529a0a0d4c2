'use client'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { parseClosure } from '#lib/agreement/digest.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { Contents } from '../contents.tsx'
import { SplitTermsLines } from '../../../_parts/split-terms-lines.tsx'
import { Promises } from '../promises.tsx'
import { ContentName, usePartName } from './content-name.tsx'
import { idOf } from './id-of.ts'
import { RiskName } from './risk-name.tsx'
import type { StepProps } from './step-body.tsx'
import { WholePromises } from './whole-promises.tsx'

/** What one's organisation takes on about each risk, in sentences, and on demand everything that is signed. */
export function StepPromises({ sitting, status }: Pick<StepProps, 'sitting' | 'status'>) {
  const { promises } = sittingWords[useLocale()]
  const { me } = useRoom()
  const { contents } = sitting
  const partName = usePartName()
  if (contents.some(({ name }) => name === 'model'))
    return <WholePromises {...{ sitting, status }} />
  return (
    <>
      <p className="text-sm text-muted">{filled(promises.lead, { count: contents.length })}</p>
      <ul className="grid grid-cols-1 gap-4">
        {contents.map(({ name, digest, text }) => {
          const closure = parseClosure(text)
          const isRisk = name.startsWith('risk:')
          const riskId = isRisk ? idOf(name) : partName(idOf(name)).riskId
          const split = isRisk ? undefined : status.splits.find(({ id }) => id === idOf(name))
          return (
            <li
              key={name}
              className="grid grid-cols-1 gap-2 border-t border-line-soft pt-3 first:border-t-0 first:pt-0"
            >
              <ContentName name={name} />
              {!isRisk && riskId !== null && <RiskName riskId={riskId} />}
              {isRisk && riskId !== null && <Promises {...{ riskId, status }} orgId={me.orgId} />}
              {split !== undefined && <SplitTermsLines split={split} />}
              {closure !== null && <Contents closure={closure} digest={digest} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
