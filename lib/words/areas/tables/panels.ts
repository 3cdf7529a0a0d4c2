import type { Pairs } from '../../bilingual.ts'

/** Words of what a panel says of an element beside a table. */
export const panel = {
  state: ['データ・状態', 'Data state'],
  event: ['イベント', 'Event'],
  ba: ['場', 'Ba'],
  risk: ['リスク', 'Risk'],
  heldBy: ['{name}が保有', 'Held by {name}'],
  attributes: ['属性', 'Attributes'],
  inBas: ['含まれる場', 'In these ba'],
  comesFrom: ['生じさせたイベント', 'Made by events'],
  goesTo: ['次のイベント', 'Events from here'],
  inputs: ['入力', 'Inputs'],
  outputs: ['出力', 'Outputs'],
  actors: ['行う者', 'Actors'],
  systems: ['システム・機器', 'Systems and devices'],
  note: ['補足', 'Note'],
  units: ['移転の単位', 'Units of transfer'],
  provision: ['提供の形', 'Kind of provision'],
  ground: ['根拠', 'Ground'],
  risks: ['リスク', 'Risks'],
  name: ['名称', 'Name'],
  kind: ['種類', 'Kind'],
  mode: ['態様', 'Mode'],
  toRisks: ['リスクの表を開く', 'Open the table of risks'],
  arrow: ['{from} → {to}', '{from} → {to}'],
} as const satisfies Pairs
