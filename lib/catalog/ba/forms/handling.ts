import { text } from '../../text.ts'
import { clause, duty, must, type BaTemplate } from '../ba-template.ts'
import { insideParties, managedByParty, stated, untilEnd, form, first, giveBack } from './shared.ts'

/** 共同利用契約. */
export const jointUse: BaTemplate = {
  ...form,
  id: 'joint-use',
  name: text('共同利用契約', 'Joint use agreement'),
  about: text(
    '特定の者の間で個人データを共同で使うとき。項目、範囲、目的、管理の責任者を決めて示す。',
    'For using personal data jointly among named parties: items, range, purpose and who answers for it are decided and made known.',
  ),
  category: 'personalData',
  alsoCalled: ['共同利用', 'きょうどうりよう', 'joint controller'],
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '項目と範囲',
          '共同で使う項目と、使う者の範囲を決める。',
          'Decide the items used jointly and the range of users.',
        ),
        clause('利用目的', '使う者すべての目的を決める。', 'Decide the purposes of all users.'),
        clause(
          '管理責任者',
          '管理に責任を持つ者の名称と所在を決める。',
          'Name the party that answers for the data and its address.',
        ),
        clause(
          '本人への提示',
          '項目、範囲、目的、責任者を、前もって本人が知りうる状態に置く。',
          'Make items, range, purposes and the answerable party known to the persons beforehand.',
        ),
        clause(
          '問い合わせ',
          '本人の求めに応じる窓口を決める。',
          'Decide who answers requests of the persons.',
        ),
      ],
      duties: [
        duty(
          'make-known',
          ['transfer_provide', 'notify'],
          '共同利用を始める前に、必要な事項を本人が知りうる状態に置く。',
          'Before joint use begins, make what is required known to the persons.',
        ),
      ],
      demands: {
        'category.personalData': must('項目と範囲', stated),
        disclosureScope: must('項目と範囲', insideParties),
        purpose: must('利用目的', stated),
        controller: must('管理責任者', managedByParty),
        rightsHolders: must('本人への提示', stated),
      },
    },
  ],
}

/** 個人データの取扱いの委託契約. */
export const entrustment: BaTemplate = {
  ...form,
  id: 'entrustment',
  name: text('個人データ取扱いの委託契約', 'Contract on entrusted handling of personal data'),
  short: text('委託契約', 'Entrustment'),
  about: text(
    '処理や保管をほかの会社に任せるとき。監督、再委託、終了時の扱いを決める。',
    'For having another company process or keep data: supervision, sub-entrustment and what happens at the end.',
  ),
  category: 'personalData',
  alsoCalled: ['業務委託', 'DPA', 'data processing agreement', '再委託'],
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '範囲',
          '委託した業務に必要な範囲でだけ扱う。',
          'Handle only as far as the entrusted work needs.',
          true,
        ),
        clause(
          '安全管理',
          '安全管理の水準と、その確かめ方を決める。',
          'Decide the level of security and how it is checked.',
          true,
        ),
        clause(
          '再委託',
          '前もって承諾を得て、同じ義務を負わせる。',
          'Only with prior consent, and under the same duties.',
          true,
        ),
        clause(
          '事故の報告',
          '漏えい等を知ったら、ただちに知らせる。',
          'Tell at once of any breach.',
          true,
        ),
        clause(
          '終了時',
          '終了したら返すか消し、証明する。',
          'At the end give back or erase, and certify it.',
        ),
      ],
      duties: [
        duty(
          'supervise',
          ['transfer_provide', 'agreeSecurity'],
          '任せる前に、相手の安全管理の状況を確かめる。',
          'Check the security of the other party before entrusting.',
        ),
        giveBack,
      ],
      demands: {
        disclosureScope: must('再委託', insideParties),
        purpose: must('範囲', stated),
        location: must('安全管理', stated),
        usageTerm: must('終了時', untilEnd),
      },
    },
  ],
}
