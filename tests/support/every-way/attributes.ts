import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { CheckId } from '#lib/derive/check-ids.ts'
import type { AttributeValue } from '#lib/model/attribute.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'
import { decided, treated } from '../decided.ts'
import { after, changed, says, silent } from '../findings-in.ts'
import { tidyModel as tidy } from '../tidy-model.ts'
import { seen, type Case, type Cases } from './case.ts'

type AttributeCheck = Extract<
  CheckId,
  'F-23' | 'F-24' | 'F-25' | 'F-27' | 'F-28' | 'F-29' | `F-3${number}` | 'F-57' | 'F-58'
>

type Layer = Extract<AttributeValue, { key: 'disclosureScope' }>['scope']['layers'][number]
const scope = (...layers: Layer[]): AttributeValue => ({
  key: 'disclosureScope',
  scope: { layers },
})
const here = { countries: ['JP'] }
const category = (code: CategoryCode): AttributeValue => ({ key: 'category', codes: [code] })
const until = (end: string): AttributeValue => ({ key: 'usageTerm', term: { kind: 'date', end } })
const valued = (demand: Partial<Model['demands'][string]>): Model => ({
  ...tidy,
  demands: { ...tidy.demands, [demandKey('law', 'value')]: { mark: 'required', ...demand } },
})
const saying = (...commands: Command[]): Case => seen(after(tidy, ...commands))
const assumed: Command = {
  type: 'put',
  cell: 'attributes',
  key: 'c|purpose',
  value: { status: 'concrete', basis: 'assumption', value: { key: 'purpose', codes: ['care'] } },
}

/** Of STEP 3. */
export const attributeCases: Cases<AttributeCheck> = {
  'F-23': {
    handedOn: seen(elderlySupport),
    asked: seen(retailPos),
    recommended: seen(after(valued({ strength: 'should' }), silent('b', 'value'))),
  },
  'F-24': { plain: seen(valued({ conditions: [{ op: 'levelAtMost', level: 'low' }] })) },
  'F-25': { value: seen(elderlySupport), mark: seen(retailPos) },
  'F-27': {
    who: seen(retailPos),
    any: saying(says('c', scope({ allow: 'any' }))),
    countries: saying(says('c', scope({ allow: ['P', 'Q'] }))),
    nationalities: saying(
      says('b', scope({ allow: ['P'], ...here, nationalities: ['JP'] })),
      says('c', scope({ allow: ['P'], ...here })),
    ),
  },
  'F-28': {
    nobody: saying(says('a', scope({ allow: ['P'] }, { allow: ['Q'] }))),
    nationalities: saying(says('a', scope({ allow: ['P', 'Q'], nationalities: ['US'] }))),
    manager: saying(says('a', scope({ allow: ['Q'] }))),
    managerFrom: seen(
      after(
        changed(tidy, 'stakeholders', 'Q', { country: 'US' }),
        says('a', scope({ allow: ['P', 'Q'], nationalities: ['US'] })),
      ),
    ),
  },
  'F-29': { plain: saying(says('b', { key: 'purpose', codes: ['care', 'advertising'] })) },
  'F-30': { plain: seen(retailPos) },
  'F-31': { plain: saying(says('b', { key: 'controller', controller: 'Q' })) },
  'F-32': { plain: seen(cloudLayers) },
  'F-33': { plain: saying(says('b', category('anonymised'))) },
  'F-34': { plain: seen(retailPos) },
  'F-35': { plain: saying(says('c', category('pd'))) },
  'F-36': { later: saying(says('b', until('2031-01-01'))), unlike: seen(elderlySupport) },
  'F-37': { plain: seen(retailPos) },
  'F-38': { plain: seen(offshoreOperation) },
  'F-39': {
    plain: seen(elderlySupport),
    signed: { model: after(treated(), assumed), decisions: decided() },
  },
  'F-57': { plain: seen(elderlySupport) },
  'F-58': { plain: seen(changed(tidy, 'stakeholders', 'Q', { country: 'DE' })) },
}
