import type { CheckId } from '#lib/derive/check-ids.ts'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import type { Model } from '#lib/model/model.ts'
import { assigned, decided, seated, treated } from '../decided.ts'
import { changed, plus } from '../findings-in.ts'
import { aSystem } from '../tidy-model.ts'
import type { Case, Cases } from './case.ts'

type DecisionCheck = Extract<
  CheckId,
  'F-44' | 'F-46' | 'F-47' | 'F-48' | 'F-49' | 'F-50' | 'F-51' | 'F-52'
>

const of = (decisions: Partial<Decisions>, model: Model = treated()): Case => ({
  model,
  decisions: decided(decisions),
})
const someone = { kind: 'organization', name: { ja: '他社' } } as const
const layered = (model: Model = treated()): Model =>
  changed(
    plus(
      plus(model, 'stakeholders', {
        X: { ...someone, members: [] },
        Z: { ...someone, members: [] },
      }),
      'systems',
      { app: aSystem('P', { hostedOn: ['vm'] }), vm: aSystem('X') },
    ),
    'events',
    'give',
    { systems: ['app'] },
  )
const accounts = { P: 'oP', Q: 'oQ', Z: 'oZ' }
const accepted = treated({ status: 'accepted' })
const toBe = treated({}, { asIsToBe: 'toBe' })
const dated = treated({}, { asIsToBe: 'toBe', due: '2026-12-31' })
const helping = [assigned('oP', { role: 'responsible' })]
const { evidence: _none, ...unproven } = treated().measures['m'] ?? { evidence: undefined }
const early = changed(layered(treated({}, { status: 'dropped' })), 'systems', 'sp', {
  hostedOn: ['vm'],
})

/** Of what organisations have decided. */
export const decisionCases: Cases<DecisionCheck> = {
  'F-44': {
    nobody: of({ assignments: [] }),
    offered: of({ assignments: [assigned('oQ', { status: 'proposed' })] }),
  },
  'F-46': { plain: of({ assignments: [assigned('oZ')], accounts }, layered()) },
  'F-47': { uncovered: of({}, layered()), early: of({}, early) },
  'F-48': { plain: of({ assignments: [assigned('oP'), assigned('oQ')] }) },
  'F-49': {
    early: of({ seats: [seated('oP', 'none')] }),
    late: of({ seats: [seated('oP')] }),
  },
  'F-50': { plain: of({ seats: [seated('oP', 'stale'), seated('oQ')] }) },
  'F-51': {
    nobody: of({ seats: [] }, accepted),
    others: of({ seats: [seated('oZ')] }, accepted),
  },
  'F-52': {
    owner: of({ assignments: helping }, dated),
    due: of({}, toBe),
    both: of({ assignments: helping }, toBe),
    evidence: of({}, { ...treated(), measures: { m: unproven as never } }),
  },
}
