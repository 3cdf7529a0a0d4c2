import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { CheckId } from '#lib/derive/check-ids.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { changed, plus } from '../findings-in.ts'
import { aBa, aSystem, tidyModel as tidy } from '../tidy-model.ts'
import { seen, type Cases } from './case.ts'

type BaCheck = Extract<CheckId, `F-1${number}` | 'F-20' | 'F-21' | 'F-22' | 'F-26' | 'F-59'>

function asking(
  model: Model,
  ba: string,
  row: AttributeRowId,
  ...conditions: DemandCondition[]
): Model {
  const demand = { mark: 'required' as const, conditions }
  return { ...model, demands: { ...model.demands, [demandKey(ba, row)]: demand } }
}

const contract = (more: Partial<Model['bas'][string]>) =>
  seen(changed(tidy, 'bas', 'contract', more))
const someone = { kind: 'organization', members: [] } as const
const beneath = plus(
  plus(tidy, 'stakeholders', {
    R: { ...someone, members: [], name: { ja: 'R社' } },
    S: { ...someone, members: [], name: { ja: 'S社' } },
  }),
  'systems',
  { one: aSystem('R', { hostedOn: ['two'] }), two: aSystem('S') },
)
const hosted = changed(beneath, 'systems', 'sp', { hostedOn: ['one'] })
const bound = plus(hosted, 'bas', {
  pr: { ...aBa('contract'), parties: ['P', 'R'] },
  rs: { ...aBa('contract'), parties: ['R', 'S'] },
})
const consent = { ...aBa('consent'), parties: ['persons', 'P'], members: ['a'], purposes: ['care'] }
const away = changed(tidy, 'systems', 'sp', { places: [{ country: 'DE' }] })
const onlyHere = asking(tidy, 'law', 'location', { op: 'countryWithin', countries: ['JP'] })

/** Of STEP 2. */
export const baCases: Cases<BaCheck> = {
  'F-10': { plain: seen(changed(tidy, 'events', 'make', { actors: ['Q'] })) },
  'F-11': { plain: seen(retailPos) },
  'F-12': { plain: seen(changed(tidy, 'bas', 'law', { members: ['b', 'c'] })) },
  'F-13': { plain: seen(elderlySupport) },
  'F-14': {
    demands: seen(elderlySupport),
    duties: contract({ members: ['b'], duties: [{ id: 'x', onEvent: 'dispose', duty: 'erase' }] }),
    both: seen(offshoreOperation),
  },
  'F-15': { plain: seen(offshoreOperation) },
  'F-16': {
    before: contract({ effectiveFrom: '2026-04-02' }),
    ended: contract({ effectiveTo: '2026-03-31' }),
    soon: contract({ effectiveTo: '2026-06-30' }),
  },
  'F-17': {
    plain: seen(
      asking(onlyHere, 'contract', 'location', { op: 'countryWithin', countries: ['EU'] }),
    ),
  },
  'F-18': { plain: contract({ parties: ['P', 'persons'] }) },
  'F-19': {
    unbound: seen(hosted),
    notHandedDown: seen(asking(bound, 'contract', 'value', { op: 'levelAtMost', level: 'high' })),
  },
  'F-20': { forbidden: seen(away), unknown: seen(retailPos) },
  'F-21': {
    plain: seen(
      changed(plus(tidy, 'bas', { consent }), 'events', 'make', { purposes: ['advertising'] }),
    ),
  },
  'F-22': {
    plain: seen(changed(asking(tidy, 'contract', 'value'), 'bas', 'contract', { parent: 'law' })),
  },
  'F-26': { plain: seen(retailPos) },
  'F-59': { plain: seen(offshoreOperation) },
}
