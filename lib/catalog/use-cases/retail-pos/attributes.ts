import type { AttributeCell } from '#lib/model/attribute.ts'
import { category, cellsOf, given, holders, inside, type Column } from '../../parts/columns.ts'
import { text, type Text } from '../../text.ts'

const secret = category(text('営業秘密', 'Trade secret'), 'tradeSecret')
const information = category(text('個人情報', 'Personal information'), 'pi')
const related = category(text('個人関連情報', 'Personally-related information'), 'related')
const buyerAndX = holders(text('購買者、X社', 'Purchasers, Company X'), 'buyer', 'X')
const high = worth(text('高い', 'High'), 'high')
const storeStaff = given(text('物理店舗担当者', 'Store staff'), inside('X-store'))
const ecStaff = given(text('EC部門担当者', 'E-commerce staff'), inside('X-ec'))
const insideX = given(text('X社内関係者', 'Those concerned inside company X'), inside('X'))
const database = keptIn(text('社内DBサーバ', 'In-house database server'), 'db')

/**
 * The attribute boxes of p11: category, value, disclosure scope, rights holders, medium or location. Purpose, managing party and
 * term are in none of them and stay absent.
 */
const columns: Readonly<Record<string, Column>> = {
  'sales-store': {
    'category.personalData': related,
    'category.intellectualProperty': secret,
    disclosureScope: storeStaff,
    rightsHolders: buyerAndX,
    value: worth(text('中程度', 'Medium'), 'medium'),
    location: keptIn(text('POS端末', 'POS terminal'), 'pos'),
  },
  'sales-ec': {
    'category.personalData': information,
    'category.intellectualProperty': secret,
    disclosureScope: ecStaff,
    rightsHolders: buyerAndX,
    value: high,
    location: database,
  },
  'sum-store': {
    'category.personalData': related,
    'category.intellectualProperty': secret,
    disclosureScope: storeStaff,
    rightsHolders: buyerAndX,
    value: high,
    location: keptIn(text('業務用端末', 'Business terminal'), 'term'),
  },
  'sum-ec': {
    'category.personalData': information,
    'category.intellectualProperty': secret,
    disclosureScope: ecStaff,
    rightsHolders: buyerAndX,
    value: high,
    location: database,
  },
  merged: {
    'category.personalData': category(text('個人データ', 'Personal data'), 'pd'),
    'category.intellectualProperty': secret,
    disclosureScope: insideX,
    rightsHolders: buyerAndX,
    value: worth(text('非常に高い', 'Very high'), 'veryHigh'),
    location: keptIn(text('統合データ基盤', 'Integrated data platform'), 'dwh'),
  },
  area: {
    'category.intellectualProperty': secret,
    disclosureScope: insideX,
    rightsHolders: holders(text('X社', 'Company X'), 'X'),
    value: high,
    location: keptIn(
      text('統合データ基盤、業務用端末', 'Integrated data platform, business terminal'),
      'dwh',
      'term',
    ),
  },
}

export const attributes = cellsOf(columns)

function worth(shown: Text, level: 'medium' | 'high' | 'veryHigh'): AttributeCell {
  return given(shown, { key: 'value', level })
}

function keptIn(shown: Text, ...systems: string[]): AttributeCell {
  return given(shown, { key: 'location', systems })
}
