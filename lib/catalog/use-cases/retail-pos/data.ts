import type { Model } from '#lib/model/model.ts'
import { state } from '../../parts/flow.ts'
import { text, type Text } from '../../text.ts'

type Kind = Model['assets'][string]['kinds'][number]

const names = {
  'sales-store': text('販売データ（物理店舗）', 'Sales data (stores)'),
  'sales-ec': text('販売データ（ECサイト）', 'Sales data (e-commerce)'),
  'sum-store': text('販売集計データ（物理店舗）', 'Sales totals (stores)'),
  'sum-ec': text('販売集計データ（ECサイト）', 'Sales totals (e-commerce)'),
  merged: text('統合販売データ', 'Merged sales data'),
  area: text('エリア別売上・会員数データ', 'Sales and members by area'),
}

/** The three kinds of payment that are handled differently (p11), as one data holds them. */
const tiedCash = (id: string) =>
  kind(
    id,
    text('現金払い・個人と紐づく', 'Cash, tied to a person'),
    text(
      '会員カードの提示などにより個人が分かる。',
      'The person is known, for example from a member card.',
    ),
  )
const tiedCard = (id: string) =>
  kind(
    id,
    text('カード払い等・個人と紐づく', 'Card etc., tied to a person'),
    text('支払いの手段により個人が分かる。', 'The person is known from the means of payment.'),
    ['ba-card'],
  )

/** Every data. What is sold in a shop mixes three kinds, what is sold on the site two of them. */
export const assets: Model['assets'] = {
  'data-sales-store': {
    name: names['sales-store'],
    kinds: [
      kind(
        'k1-store',
        text('現金払い・個人と紐づかない', 'Cash, tied to nobody'),
        text('誰が買ったかは分からない。', 'Who bought is not known.'),
      ),
      tiedCash('k2-store'),
      tiedCard('k3-store'),
    ],
  },
  'data-sales-ec': { name: names['sales-ec'], kinds: [tiedCash('k2-ec'), tiedCard('k3-ec')] },
  'data-sum-store': { name: names['sum-store'], kinds: [] },
  'data-sum-ec': { name: names['sum-ec'], kinds: [] },
  'data-merged': { name: names.merged, kinds: [] },
  'data-area': { name: names.area, kinds: [] },
}

/** Every state: in this flow each data has one. */
export const states: Model['states'] = {
  'sales-store': state('data-sales-store', names['sales-store'], 'X-store', {
    kindIds: ['k1-store', 'k2-store', 'k3-store'],
    note: text(
      '扱い方の異なる三種類の支払いが混ざっている。',
      'Three kinds of payment that are handled differently are mixed in it.',
    ),
  }),
  'sales-ec': state('data-sales-ec', names['sales-ec'], 'X-ec', {
    kindIds: ['k2-ec', 'k3-ec'],
    note: text(
      '個人と紐づく二種類の支払いだけを含む。',
      'Holds only the two kinds of payment that are tied to a person.',
    ),
  }),
  'sum-store': state('data-sum-store', names['sum-store'], 'X-store'),
  'sum-ec': state('data-sum-ec', names['sum-ec'], 'X-ec'),
  merged: state('data-merged', names.merged, 'X'),
  area: state('data-area', names.area, 'X', {
    note: text(
      '個人に関する区分は元資料に挙がっていないため、具体化していない。',
      'The source names no position as to persons, so it is not concretised.',
    ),
  }),
}

function kind(id: string, name: Text, predicate: Text, bas: string[] = []): Kind {
  return { id, name, predicate, bas }
}
