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

const anonymousIds = text(
  '匿名の利用者IDや機器IDで管理し、特定の個人に結び付けないという仮定による。',
  'On the assumption that data is kept under anonymous user or device ids, not tied to a person.',
)
const oneYearAfterContract = given(
  text('データ提供契約終了から1年', 'One year after the data provision contract ends'),
  {
    key: 'usageTerm',
    term: { kind: 'relative', anchor: { ba: 'ba-dpa', point: 'end' }, offset: 'P1Y' },
  },
)
const insidePlatform = given(text('PF事業者内', 'Inside the platform company'), inside('PF'))
const platformServer = given(text('PF事業者サーバ', 'Platform server'), {
  key: 'location',
  systems: ['srv-PF'],
})
const veryHigh = given(text('非常に高い', 'Very high'), { key: 'value', level: 'veryHigh' })

/** Table 3-2 of p18, the four columns it shows. Everything else is not concretised there and stays absent here. */
const columns: Readonly<Record<string, Column>> = {
  'int-A': {
    'category.personalData': assumed(related(), anonymousIds),
    'category.intellectualProperty': secret('営業秘密 等（A社）', 'Trade secret etc. (A)'),
    disclosureScope: given(text('A社内', 'Inside company A'), inside('A')),
    purpose: given(
      text('取得データを活用した各種サービスの提供', 'Services that make use of the acquired data'),
    ),
    controller: given(text('A社', 'Company A'), { key: 'controller', controller: 'A' }),
    rightsHolders: holders(text('住まい手、A社', 'Residents, Company A'), 'resident', 'A'),
    value: given(text('高い', 'High'), { key: 'value', level: 'high' }),
    location: given(text('A社サーバ', 'Server of company A'), {
      key: 'location',
      systems: ['srv-A'],
    }),
    usageTerm: given(text('特になし', 'None in particular'), {
      key: 'usageTerm',
      term: { kind: 'none' },
    }),
  },
  'int-all': {
    'category.personalData': assumed(related(), anonymousIds),
    'category.intellectualProperty': secret('営業秘密（PF事業者）', 'Trade secret (platform)'),
    disclosureScope: insidePlatform,
    purpose: sameAs('int-A'),
    controller: given(text('PF事業者', 'Platform company'), {
      key: 'controller',
      controller: 'PF',
    }),
    rightsHolders: holders(
      text('住まい手、機器ベンダー、PF事業者', 'Residents, Device vendors, Platform company'),
      'resident',
      'A',
      'B',
      'C',
      'D',
      'PF',
    ),
    value: veryHigh,
    location: platformServer,
    usageTerm: oneYearAfterContract,
  },
  high: {
    'category.personalData': related(),
    'category.intellectualProperty': secret(
      '営業秘密 等（PF事業者）',
      'Trade secret etc. (platform)',
    ),
    disclosureScope: insidePlatform,
    purpose: sameAs('int-all'),
    controller: given(text('PF事業者', 'Platform company'), {
      key: 'controller',
      controller: 'PF',
    }),
    rightsHolders: holders(
      text('住まい手、PF事業者', 'Residents, Platform company'),
      'resident',
      'PF',
    ),
    value: veryHigh,
    location: platformServer,
    usageTerm: oneYearAfterContract,
  },
  svc: {
    'category.personalData': given(text('個人データ', 'Personal data'), {
      key: 'category',
      codes: ['pd'],
    }),
    'category.intellectualProperty': secret(
      '営業秘密（サービス事業者）',
      'Trade secret (service provider)',
    ),
    disclosureScope: given(
      text('サービス事業者内', 'Inside the service provider'),
      inside('E', 'F', 'G'),
    ),
    purpose: sameAs('high'),
    controller: given(text('サービス事業者', 'Service provider')),
    rightsHolders: holders(
      text('住まい手、サービス事業者', 'Residents, Service provider'),
      'resident',
      'E',
      'F',
      'G',
    ),
    value: veryHigh,
    location: given(text('サービス事業者サーバ', 'Service provider server'), {
      key: 'location',
      systems: ['srv-SP'],
    }),
    usageTerm: {
      ...given(text('サービス提供期間終了まで', 'Until the service period ends'), {
        key: 'usageTerm',
        term: { kind: 'relative', anchor: { ba: 'ba-svc', point: 'end' }, offset: 'P0D' },
      }),
      note: text(
        '期間はサービス提供契約の期間と読んだ（Yoriaiの推定）。',
        'The period is read as that of the service contract (inferred by us).',
      ),
    },
  },
}

export const attributes = cellsOf(columns)

function related(): AttributeCell {
  return category(text('個人関連情報 等', 'Personally-related information etc.'), 'related')
}

function secret(ja: string, en: string): AttributeCell {
  return category(text(ja, en), 'tradeSecret')
}
