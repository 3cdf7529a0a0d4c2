import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { CheckId } from '#lib/derive/check-ids.ts'
import { recordConditions } from '#lib/derive/conditions.ts'
import { treated } from '../decided.ts'
import { after, changed, plus, says } from '../findings-in.ts'
import { tidyModel as tidy } from '../tidy-model.ts'
import { seen, type Cases } from './case.ts'

type RiskCheck = Extract<
  CheckId,
  'F-40' | 'F-41' | 'F-42' | 'F-43' | 'F-45' | 'F-53' | 'F-54' | 'F-55' | 'F-56'
>

const { evidence: _none, ...unproven } = treated().measures['m'] ?? { evidence: undefined }
const agreed = changed(treated({ status: 'agreed' }), 'bas', 'law', { members: ['a', 'b'] })
const withDuty = changed(agreed, 'bas', 'law', {
  duties: [{ id: 'd', onEvent: 'transfer_provide', duty: 'record' }],
})

/** Of STEP 4 and of what is agreed on. */
export const riskCases: Cases<RiskCheck> = {
  'F-40': { plain: seen(retailPos) },
  'F-41': { plain: seen(cloudLayers) },
  'F-42': { plain: seen(retailPos) },
  'F-43': {
    notStored: seen(retailPos),
    noRisk: seen(after(tidy, says('a', { key: 'value', level: 'veryHigh' }))),
  },
  'F-45': {
    noMeasure: seen({ ...treated(), measures: {} }),
    unfounded: seen({ ...treated(), measures: { m: unproven as never } }),
  },
  'F-53': {
    plain: seen(after(agreed, recordConditions(agreed, 'give'))),
    demands: seen(agreed),
    duties: seen({ ...withDuty, demands: {} }),
    both: seen(withDuty),
  },
  'F-54': {
    plain: seen(
      plus(tidy, 'institutionGaps', {
        g: {
          left: 'law',
          right: 'contract',
          about: 'value',
          relation: 'leftStricter',
          status: 'open',
        },
      }),
    ),
  },
  'F-55': { plain: seen(retailPos) },
  'F-56': { plain: seen(retailPos) },
}
