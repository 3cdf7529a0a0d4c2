import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

type Systems = Model['systems']
type Text = ReturnType<typeof text>

/**
 * Devices with what they collect (p15 for company A; p14 for the others) and the servers (p13, p18, p19). What the deck does
 * not say stays empty: the countries of the servers, authentication, what company C's devices collect.
 */
export const systems: Systems = {
  'dev-ac': device('A', text('エアコン', 'Air conditioner'), [
    text('室温', 'Room temperature'),
    text('湿度', 'Humidity'),
  ]),
  'dev-radio': device(
    'A',
    text('電波センサーによる見守りシステム', 'Radio-sensor watch-over system'),
    [
      text('ベッド上の呼吸有無', 'Breathing on the bed'),
      text('活動状態（動き）', 'Activity (movement)'),
    ],
  ),
  'dev-cam': device('A', text('コミュニケーションカメラ', 'Communication camera'), [
    text('室温', 'Room temperature'),
    text('人の動き', 'Movement of people'),
    text('映像', 'Video'),
  ]),
  'dev-med': device('B', text('服薬支援機器', 'Medication-support device'), [
    text('服薬有無', 'Medicine taken or not'),
    text('服薬時間等', 'Time of taking etc.'),
  ]),
  'dev-body': device('C', text('体組成計', 'Body-composition meter'), []),
  'dev-act': device('C', text('活動量計', 'Activity tracker'), []),
  'dev-meter': device('D', text('スマートメータ', 'Smart meter'), [
    text('電力使用状況', 'Power use'),
  ]),
  'srv-A': server(['A'], text('A社サーバ', 'Server of company A')),
  'srv-B': server(['B'], text('B社サーバ', 'Server of company B')),
  'srv-C': server(['C'], text('C社サーバ', 'Server of company C')),
  'srv-D': server(['D'], text('D社サーバ', 'Server of company D')),
  'srv-PF': server(['PF'], text('PF事業者サーバ（データ基盤）', 'Platform server (data platform)')),
  'srv-SP': server(['E', 'F', 'G'], text('サービス事業者サーバ', 'Service provider server')),
}

function device(vendor: string, name: Text, collects: readonly Text[]): Systems[string] {
  return {
    kind: 'device',
    name,
    vendor,
    operators: [],
    hostedOn: [],
    places: [
      {
        country: 'JP',
        note: text(
          '戸建て住宅、サービス付き高齢者向け住宅・有料老人ホーム',
          'Detached home; serviced housing or care home',
        ),
      },
    ],
    collects: [...collects],
  }
}

function server(operators: string[], name: Text): Systems[string] {
  return { kind: 'datastore', name, operators, hostedOn: [], places: [], collects: [] }
}
