import type { Model } from '#lib/model/model.ts'
import { event, transfer } from '../../parts/flow.ts'
import { text } from '../../text.ts'

const outOfScope = { inScope: false }

/** The part that p23 says is not handled in this flow: pictures and videos, from the camera to the customer's device. */
export const besideTheFlow: Model['events'] = {
  'g-media': event(
    'generate_acquire',
    { to: ['media'], by: ['A'] },
    { ...outOfScope, name: text('撮影', 'Taking pictures'), systems: ['camera'] },
  ),
  't-media': event(
    'transfer_provide',
    { from: ['media'], to: ['media-C'], by: ['A'] },
    {
      ...outOfScope,
      name: text('ストレージへの移転', 'Into the storage'),
      transfer: transfer('undetermined', {
        party: [['A'], ['C']],
        system: [['camera'], ['store-C']],
      }),
      note: text('A社の従業員が行う。', 'Done by staff of company A.'),
    },
  ),
  'st-media': event(
    'store',
    { from: ['media-C'], by: ['C'] },
    { ...outOfScope, systems: ['store-C'], storageNote: 'explicit' },
  ),
  'p-media': event(
    'process_use',
    { from: ['media-C'], to: ['edited'], by: ['A'] },
    {
      ...outOfScope,
      name: text('画像の編集', 'Editing'),
      systems: ['store-C'],
      note: text(
        '顧客の求めに応じ、ストレージの上で行う。',
        'On the storage, when a customer asks for it.',
      ),
    },
  ),
  't-cust': event(
    'transfer_provide',
    { from: ['edited'], to: ['edited-cust'], by: ['C'] },
    {
      ...outOfScope,
      name: text('顧客への提供', 'To the customer'),
      transfer: transfer('subjectRequest', {
        party: [['C'], ['customer']],
        device: [['store-C'], ['cust-dev']],
      }),
    },
  ),
}
