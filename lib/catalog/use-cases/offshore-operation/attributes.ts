import type { AttributeCell } from '#lib/model/attribute.ts'
import {
  assumed,
  category,
  cellsOf,
  given,
  holders,
  inside,
  sameAs,
  type Column,
} from '../../parts/columns.ts'
import { text } from '../../text.ts'

const byP = given(text('P社', 'Company P'), { key: 'controller', controller: 'P' })
const users = holders(text('利用者', 'Users'), 'users')
const onlyP = holders(text('P社', 'Company P'), 'P')
const personal = category(text('個人データ', 'Personal data'), 'pd')
const masked = category(text('仮名加工情報 等', 'Pseudonymised information etc.'), 'pseudonymised')
const secret = category(text('営業秘密（P社）', 'Trade secret (P)'), 'tradeSecret')
const controlled: AttributeCell = {
  status: 'tbd',
  basis: 'assumption',
  text: text('管理対象の技術かを判定する', 'To be classified'),
}
const insideP = given(text('P社内', 'Inside company P'), inside('P'))
const both = given(text('P社、Q社の担当者', 'Staff in charge at P and Q'), inside('P', 'Q'))
const inJapan = given(text('国内クラウド', 'Cloud in Japan'), {
  key: 'location',
  systems: ['cloud'],
})
const inRepo = given(text('開発リポジトリ', 'Development repository'), {
  key: 'location',
  systems: ['repo'],
})
const inZ = given(text('開発環境（Z国）', 'Development environment (Z)'), {
  key: 'location',
  systems: ['dev-env'],
})
const untilEnd = given(text('委託契約終了まで', 'Until the outsourcing contract ends'), {
  key: 'usageTerm',
  term: { kind: 'relative', anchor: { ba: 'ba-contract', point: 'end' }, offset: 'P0D' },
})
const development = given(text('開発と試験', 'Development and testing'))
const operation = given(text('障害の調査', 'Looking into failures'))

/** Table 3-2 of our skeleton. */
const columns: Readonly<Record<string, Column>> = {
  usr: {
    'category.personalData': personal,
    disclosureScope: both,
    purpose: given(text('サービスの提供', 'Providing the service')),
    controller: byP,
    rightsHolders: users,
    location: inJapan,
  },
  masked: {
    'category.personalData': masked,
    'category.intellectualProperty': secret,
    disclosureScope: insideP,
    purpose: development,
    controller: byP,
    rightsHolders: users,
    location: inRepo,
    usageTerm: untilEnd,
  },
  src: {
    'category.intellectualProperty': secret,
    'category.sensitiveTechnology': controlled,
    disclosureScope: insideP,
    purpose: development,
    controller: byP,
    rightsHolders: onlyP,
    location: inRepo,
  },
  log: {
    'category.personalData': personal,
    'category.intellectualProperty': secret,
    disclosureScope: insideP,
    purpose: operation,
    controller: byP,
    rightsHolders: users,
    location: inJapan,
  },
  'masked-z': abroad('masked', {
    'category.personalData': sameAs('masked'),
    rightsHolders: sameAs('masked'),
  }),
  'src-z': abroad('src', {
    'category.sensitiveTechnology': sameAs('src'),
    rightsHolders: sameAs('src'),
  }),
  'log-z': abroad('log', {
    'category.personalData': sameAs('log'),
    rightsHolders: sameAs('log'),
  }),
}

export const attributes = cellsOf(
  Object.fromEntries(Object.entries(columns).map(([state, column]) => [state, onTrial(column)])),
)

/** In Z the purpose stays and the scope widens; company P still manages the data through its contract. */
function abroad(source: string, kept: Column): Column {
  return {
    ...kept,
    'category.intellectualProperty': sameAs(source),
    disclosureScope: both,
    purpose: sameAs(source),
    controller: sameAs(source),
    location: inZ,
    usageTerm: untilEnd,
  }
}

/** Nothing here is a fact: every value is an assumption to be confirmed. */
function onTrial(column: Column): Column {
  const cells = Object.entries(column) as [keyof Column, AttributeCell][]
  return Object.fromEntries(cells.map(([row, cell]) => [row, assumed(cell)]))
}
