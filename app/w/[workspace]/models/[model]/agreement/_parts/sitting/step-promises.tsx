'use client'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { parseClosure } from '#lib/agreement/digest.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { Contents } from '../contents.tsx'
import { Promises } from '../promises.tsx'
import { riskOf } from './risk-of.ts'
import { RiskName } from './risk-name.tsx'
import type { StepProps } from './step-body.tsx'

/** What one's organisation takes on about each risk, in sentences, and on demand everything that is signed. */
export function StepPromises({ sitting, status }: Pick<StepProps, 'sitting' | 'status'>) {
  const { promises } = sittingWords[useLocale()]
  const { me } = useRoom()
  const { contents } = sitting
  return (
    <>
      <p className="text-sm text-muted">{filled(promises.lead, { count: contents.length })}</p>
      <ul className="grid grid-cols-1 gap-4">
        {contents.map(({ name, digest, text }) => {
          const closure = parseClosure(text)
          return (
            <li
              key={name}
              className="grid grid-cols-1 gap-2 border-t border-line-soft pt-3 first:border-t-0 first:pt-0"
            >
              <RiskName riskId={riskOf(name)} />
              <Promises riskId={riskOf(name)} orgId={me.orgId} status={status} />
              {closure !== null && <Contents closure={closure} digest={digest} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
