import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { CheckId } from '#lib/derive/check-ids.ts'
import type { Model } from '#lib/model/model.ts'
import { after, changed, plus, says } from '../findings-in.ts'
import { aBa, anEvent, aState, aSystem, tidyModel as tidy } from '../tidy-model.ts'
import { seen, type Cases } from './case.ts'

type FlowCheck = Exclude<CheckId, `F-${'1' | '2' | '3' | '4' | '5'}${number}`>

const { transfer } = tidy.events['give'] ?? {}
const endless = after(tidy, { type: 'remove', in: 'events', id: 'end-b' })
const erasing = changed(after(tidy, { type: 'remove', in: 'events', id: 'end-c' }), 'bas', 'law', {
  duties: [{ id: 'e', onEvent: 'dispose', duty: 'erase' }],
})
const viewing = (more: object) =>
  plus(tidy, 'events', {
    look: anEvent('process_use', { mode: 'view', inputs: ['b'], actors: ['Q'], ...more }),
  })
const fromAbroad = changed(viewing({ aspects: ['transfer_provide'] }), 'stakeholders', 'Q', {
  country: 'DE',
})
const within = changed(fromAbroad, 'bas', 'law', { members: ['a', 'b', 'c', 'Q'] })
const entering = (model: Model) => plus(model, 'bas', { theirs: { ...aBa('law'), members: ['Q'] } })
const nowhere =
  transfer === undefined
    ? {}
    : {
        transfer: {
          ...transfer,
          party: { from: ['P'], to: ['P'] },
          system: { from: ['sp'], to: ['sp'] },
        },
      }
const elsewhere = after(
  plus(tidy, 'systems', { de: aSystem('P', { places: [{ country: 'DE' }] }) }),
  says('b', { key: 'location', systems: ['de'] }),
)

/** Of STEP 1. */
export const flowCases: Cases<FlowCheck> = {
  'F-01': { plain: seen(changed(tidy, 'states', 'a', { external: false })) },
  'F-02': { plain: seen(retailPos) },
  'F-03': {
    open: seen(retailPos),
    ends: seen(elderlySupport),
    endsOn: seen(endless),
    past: seen(
      after(endless, says('b', { key: 'usageTerm', term: { kind: 'date', end: '2026-03-31' } })),
    ),
  },
  'F-04': {
    copy: seen(plus(tidy, 'states', { backup: aState('d', { copies: 'backup', external: true }) })),
    descendant: seen(erasing),
  },
  'F-05': { plain: seen(changed(tidy, 'events', 'end-a', { mode: 'exclude' })) },
  'F-06': { plain: seen(viewing({})) },
  'F-07': { plain: seen(elderlySupport) },
  'F-08': {
    nothing: seen(changed(tidy, 'events', 'give', nowhere)),
    abroad: seen(elsewhere),
  },
  'F-09': {
    circle: seen(changed(tidy, 'events', 'make', { inputs: ['a', 'c'] })),
    missing: seen(after(tidy, { type: 'remove', in: 'systems', id: 'sq' })),
  },
  'F-60': {
    plain: seen(within),
    left: seen(offshoreOperation),
    entered: seen(entering(within)),
    both: seen(entering(fromAbroad)),
  },
}
