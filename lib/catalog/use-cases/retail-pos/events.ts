import type { Model } from '#lib/model/model.ts'
import { inferred } from '../../inferred.ts'
import { event } from '../../parts/flow.ts'
import { text } from '../../text.ts'

const readOff = inferred('流れの順は図から読み取った', 'The order was read off the figure')

/** The flow of p11: two acquisitions, and the processing that brings their data together. */
export const events: Model['events'] = {
  'g-store': event(
    'generate_acquire',
    { to: ['sales-store'], by: ['X-store', 'buyer'] },
    {
      systems: ['pos'],
      note: inferred(
        '店舗で買うときにPOS端末で生まれると読んだ',
        'Read as arising on the POS terminal when somebody buys in a shop',
      ),
    },
  ),
  'g-ec': event(
    'generate_acquire',
    { to: ['sales-ec'], by: ['X-ec', 'buyer'] },
    {
      systems: ['ecsite'],
      note: inferred(
        'ECサイトで買うときに生まれると読んだ',
        'Read as arising on the e-commerce site when somebody buys there',
      ),
    },
  ),
  'p-store': event(
    'process_use',
    { from: ['sales-store'], to: ['sum-store'], by: ['X-store'] },
    {
      name: text('店舗の集計', 'Totals of the stores'),
      mode: 'aggregate',
      systems: ['term'],
      note: readOff,
    },
  ),
  'p-ec': event(
    'process_use',
    { from: ['sales-ec'], to: ['sum-ec'], by: ['X-ec'] },
    {
      name: text('ECの集計', 'Totals of e-commerce'),
      mode: 'aggregate',
      systems: ['db'],
      note: readOff,
    },
  ),
  'p-merge': event(
    'process_use',
    { from: ['sum-ec', 'sum-store'], to: ['merged'], by: ['X'] },
    { name: text('販売データの統合', 'Merging the sales data'), mode: 'join', systems: ['dwh'] },
  ),
  'p-area': event(
    'process_use',
    { from: ['merged'], to: ['area'], by: ['X'] },
    {
      name: text('エリア別の集計', 'Totals by area'),
      mode: 'aggregate',
      systems: ['dwh', 'term'],
      note: text(
        '購買者はここでデータ権利者でなくなる。',
        'From here on the purchasers hold no rights in the data.',
      ),
    },
  ),
}
