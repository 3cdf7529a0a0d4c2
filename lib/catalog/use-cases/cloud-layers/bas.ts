import type { Model } from '#lib/model/model.ts'
import { inferred } from '../../inferred.ts'
import { text } from '../../text.ts'

type Bas = Model['bas']

const nothing = { purposes: [], duties: [], clauses: [] }
const onPortal = ['act', 'buy', 'reg']
const onCrm = ['buy-crm', 'hist', 'reg-crm']
const boundary = inferred(
  '各社の管理の範囲は図の通り。当事者と、範囲に入るデータ・イベントはこう読んだ',
  'What each company manages is as in the figure; the parties and which data and events lie inside are read like this',
)

/** What each company manages, layer by layer (p23), the terms customers agree to (p20), and the demand of p22 on the place. */
export const bas: Bas = {
  'ba-A': {
    ...nothing,
    name: text('A社管理の範囲', 'What company A manages'),
    short: text('A社管理', 'Managed by A'),
    normType: 'internalRule',
    parties: ['A'],
    members: [...onPortal, ...onCrm, 'st-c-A', 'st-p-A'].toSorted(),
    layer: 'application',
    reasoning: boundary,
  },
  'ba-B1': {
    ...nothing,
    name: text('B社管理（PaaS）の範囲', 'What company B manages (PaaS)'),
    short: text('B社管理（PaaS）', 'Managed by B (PaaS)'),
    normType: 'contract',
    parties: ['A', 'B'],
    members: [...onPortal, 'st-p-B'].toSorted(),
    layer: 'PaaS',
    reasoning: boundary,
  },
  'ba-B2': {
    ...nothing,
    name: text('B社管理（SaaS）の範囲', 'What company B manages (SaaS)'),
    short: text('B社管理（SaaS）', 'Managed by B (SaaS)'),
    normType: 'contract',
    parties: ['A', 'B'],
    members: [...onCrm, 'st-c-B'].toSorted(),
    layer: 'SaaS',
    reasoning: boundary,
  },
  'ba-C1': {
    ...nothing,
    name: text('C社管理（IaaS・ポータル側）の範囲', 'What company C manages (IaaS, portal side)'),
    short: text('C社管理（IaaS）', 'Managed by C (IaaS)'),
    normType: 'contract',
    parties: ['B', 'C'],
    members: [...onPortal, 'st-p-C'].toSorted(),
    layer: 'IaaS',
    reasoning: boundary,
  },
  'ba-C2': {
    ...nothing,
    name: text(
      'C社管理（IaaS・顧客管理側）の範囲',
      'What company C manages (IaaS, customer management side)',
    ),
    short: text('C社管理（IaaS）', 'Managed by C (IaaS)'),
    normType: 'contract',
    parties: ['B', 'C'],
    members: [...onCrm, 'st-c-C'].toSorted(),
    layer: 'IaaS',
    reasoning: boundary,
  },
  'ba-terms': {
    ...nothing,
    name: text('サービス利用規約', 'Terms of service'),
    normType: 'contract',
    parties: ['A', 'customer'],
    members: [...onPortal, 'g-buy', 'g-reg'].toSorted(),
    reasoning: inferred(
      '顧客が同意する。対象のデータは、顧客がポータルサイトで渡すものと読んだ',
      'Customers agree to it; read as covering what they hand over on the portal',
    ),
  },
  'ba-foreign': {
    ...nothing,
    name: text('国外・外国法の下に置かないという要求', 'Not abroad, not under foreign law'),
    short: text('国外に置かない', 'Not abroad'),
    normType: 'other',
    parties: ['A'],
    members: [...onPortal, ...onCrm].toSorted(),
    reasoning: inferred(
      '法規制やA社の方針による要求として、一般的な課題（p22）から場に起こした',
      'Made a ba from the general issues of p22, as a demand of law or of the policy of company A',
    ),
  },
}
