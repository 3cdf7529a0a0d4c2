import type { DemandCondition } from '#lib/model/demand-condition.ts'
import { clause, duty, writtenOn } from '../ba-template.ts'
import { text } from '../../text.ts'

export const insideParties: DemandCondition = { op: 'scopeWithin', parties: true, who: [] }
export const managedByParty: DemandCondition = { op: 'partyWithin', parties: true, who: [] }
export const stated: DemandCondition = { op: 'stated' }
export const untilEnd: DemandCondition = { op: 'termWithin', after: 'end', length: 'P0D' }
export const form = { basis: 'form', normType: 'contract', writtenOn } as const
export const first = { id: '1', name: text('第1版', 'First edition') } as const

export const giveBack = duty(
  'give-back',
  ['dispose', 'return'],
  '終了したら、返すか消し、消したことを書面で示す。',
  'At the end give back or erase, and confirm the erasure in writing.',
)
export const onward = clause(
  '再提供',
  '相手方の承諾なしに第三者へ渡さない。渡すときは同じ義務を負わせる。',
  'Do not pass on without the consent of the other party; bind the recipient to the same duties.',
  true,
)
