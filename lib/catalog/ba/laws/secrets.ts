import {
  asks,
  clause,
  must,
  writtenOn,
  type BaTemplate,
  type TemplateClause,
} from '../ba-template.ts'
import { text } from '../../text.ts'

const tradeSecret = clause(
  '第2条6項',
  '営業秘密は、秘密として管理され、有用で、公然と知られていない情報。',
  'A trade secret is information managed as secret, useful and not publicly known.',
)
const unfairActs = [
  clause(
    '第2条1項4号〜10号',
    '営業秘密の不正な取得、使用、開示を不正競争とする。',
    'Wrongful acquisition, use and disclosure of trade secrets are unfair competition.',
  ),
  clause(
    '第2条1項11号〜16号',
    '限定提供データの不正な取得、使用、開示を不正競争とする。',
    'Wrongful acquisition, use and disclosure of shared data with limited access are unfair competition.',
  ),
]
const demands = {
  'category.intellectualProperty': must('第2条', { op: 'stated' }),
  disclosureScope: must('第2条', { op: 'stated' }),
  rightsHolders: asks(),
} as const

function clausesWith(limited: TemplateClause): readonly TemplateClause[] {
  return [tradeSecret, limited, ...unfairActs]
}

/** 不正競争防止法（平成5年法律第47号）: trade secrets and shared data with limited access. */
export const ucpa: BaTemplate = {
  id: 'ucpa',
  basis: 'law',
  name: text('不正競争防止法', 'Unfair Competition Prevention Act'),
  short: text('不競法', 'UCPA'),
  about: text(
    '営業秘密と限定提供データの保護。どう管理しているかが、保護を受ける条件になる。',
    'Protection of trade secrets and shared data with limited access; how they are managed decides whether they are protected.',
  ),
  category: 'intellectualProperty',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['営業秘密', '限定提供データ', 'ふせいきょうそうぼうしほう', 'trade secret'],
  source: {
    title: text(
      '不正競争防止法（平成5年法律第47号）',
      'Unfair Competition Prevention Act (Act No. 47 of 1993)',
    ),
    link: 'https://laws.e-gov.go.jp/law/405AC0000000047',
  },
  page: 'p9',
  writtenOn,
  versions: [
    {
      id: '2019-07-01',
      name: text(
        '平成30年改正（限定提供データの創設）',
        'Amended 2018 (shared data with limited access)',
      ),
      effectiveFrom: '2019-07-01',
      clauses: clausesWith(
        clause(
          '第2条7項',
          '限定提供データは、業として特定の者に提供し、電磁的方法で相当量蓄積・管理する情報。秘密として管理するものは除く。',
          'Data provided as a business to specific persons, accumulated and managed electronically in considerable amount; what is managed as secret is excluded.',
        ),
      ),
      duties: [],
      demands,
    },
    {
      id: '2024-04-01',
      name: text('令和5年改正', 'Amended 2023'),
      effectiveFrom: '2024-04-01',
      clauses: clausesWith(
        clause(
          '第2条7項',
          '限定提供データは、業として特定の者に提供し、電磁的方法で相当量蓄積・管理する情報。除かれるのは営業秘密だけになった。',
          'Data provided as a business to specific persons, accumulated and managed electronically in considerable amount; only trade secrets are excluded now.',
        ),
      ),
      duties: [],
      demands,
    },
  ],
}

/** 著作権法（昭和45年法律第48号）, what concerns data. */
export const copyright: BaTemplate = {
  id: 'copyright',
  basis: 'law',
  name: text('著作権法', 'Copyright Act'),
  about: text(
    '画像、文章、プログラムなど著作物を含むデータと、データベースの著作物。',
    'Data that holds works, such as pictures, texts and programs, and databases that are works.',
  ),
  category: 'intellectualProperty',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['ちょさくけんほう', 'chosakuken'],
  source: {
    title: text('著作権法（昭和45年法律第48号）', 'Copyright Act (Act No. 48 of 1970)'),
    link: 'https://laws.e-gov.go.jp/law/345AC0000000048',
  },
  page: 'p9',
  writtenOn,
  namesLike: ['画像', '映像', '動画', '写真', '文書', 'image', 'video', 'photo', 'text'],
  versions: [
    {
      id: '2019-01-01',
      name: text('平成30年改正', 'Amended 2018'),
      effectiveFrom: '2019-01-01',
      clauses: [
        clause(
          '第12条の2',
          '情報の選択や体系的な構成に創作性のあるデータベースは著作物となる。',
          'A database is a work where its selection or systematic construction is creative.',
        ),
        clause(
          '第30条の4',
          '情報解析など、著作物を享受する目的でない利用は、権利者の利益を不当に害しない限り許される。',
          'Use not meant for enjoying the work, such as data analysis, is allowed unless it unjustly harms the right holder.',
        ),
      ],
      duties: [],
      demands: {
        'category.intellectualProperty': asks('第12条の2'),
        disclosureScope: asks(),
        rightsHolders: must(undefined, { op: 'stated' }),
      },
    },
  ],
}
