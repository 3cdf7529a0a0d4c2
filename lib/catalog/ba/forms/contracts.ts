import { text } from '../../text.ts'
import { clause, duty, must, type BaTemplate } from '../ba-template.ts'
import {
  insideParties,
  managedByParty,
  stated,
  untilEnd,
  form,
  first,
  giveBack,
  onward,
} from './shared.ts'

/** 秘密保持契約. */
export const nda: BaTemplate = {
  ...form,
  id: 'nda',
  name: text('秘密保持契約（NDA）', 'Non-disclosure agreement (NDA)'),
  short: text('NDA', 'NDA'),
  about: text(
    '検討や試行のために情報を見せ合うとき。見てよい者と目的、終わったあとの扱いを決める。',
    'For showing information to each other for an assessment or a trial: who may see it, for what, and what happens afterwards.',
  ),
  category: 'intellectualProperty',
  alsoCalled: ['機密保持契約', 'confidentiality agreement', 'ひみつほじ'],
  page: 'p9',
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '対象',
          '秘密と示して開示した情報を対象とする。公知の情報などは除く。',
          'Covers what is disclosed as confidential; what is public, and the like, is left out.',
        ),
        clause(
          '目的外の禁止',
          '決めた目的のほかには使わない。',
          'Use for the agreed purpose only.',
          true,
        ),
        clause(
          '開示範囲',
          '知る必要のある役員・従業員に限る。',
          'Only officers and employees who need to know.',
          true,
        ),
        onward,
        clause(
          '終了後',
          '終了後も決めた期間は秘密を守り、情報は返すか消す。',
          'Stay silent for the agreed time after the end; give back or erase the information.',
        ),
      ],
      duties: [giveBack],
      demands: {
        'category.intellectualProperty': must('対象', stated),
        disclosureScope: must('開示範囲', insideParties),
        purpose: must('目的外の禁止', stated),
        usageTerm: must('終了後', untilEnd),
      },
    },
  ],
}

/** データ提供契約. */
export const dataProvision: BaTemplate = {
  ...form,
  id: 'data-provision',
  name: text('データ提供契約', 'Data provision contract'),
  about: text(
    '一方が他方にデータを渡して使わせるとき。',
    'For giving data to another party to use.',
  ),
  category: 'intellectualProperty',
  alsoCalled: ['データ利用許諾', 'データライセンス', 'data licence', 'data sharing agreement'],
  page: 'p17',
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '対象データ',
          '項目、形式、更新の頻度を別紙で決める。',
          'Items, form and rate of updates are laid down in an annex.',
        ),
        clause(
          '利用目的',
          '決めた目的のほかには使わない。',
          'Use for the agreed purpose only.',
          true,
        ),
        onward,
        clause(
          '個人に関するデータ',
          '同意の取得と確認を、どちらが行うかを決める。特定の個人を識別するための照合をしない。',
          'Decide who obtains and confirms consent. Do not match the data to identify persons.',
          true,
        ),
        clause(
          '派生データ',
          '加工して作ったデータの権利と利用を決める。',
          'Decide on the rights in derived data and its use.',
        ),
        clause(
          '安全管理',
          '保存先、アクセスの管理、事故の連絡を決める。',
          'Decide on location, access control and notice of incidents.',
          true,
        ),
        clause(
          '終了時',
          '終了後に使える期間と、消し方を決める。',
          'Decide how long it may be used after the end, and how it is erased.',
        ),
      ],
      duties: [
        duty(
          'confirm-consent',
          ['transfer_provide', 'confirmRecipientConsent'],
          '個人に関するデータは、必要な同意が得られていることを提供前に確かめる。',
          'Before providing data about persons, confirm that the consent it needs was obtained.',
        ),
        duty(
          'record',
          ['transfer_provide', 'record'],
          '渡した日と内容を記録する。',
          'Record when and what was provided.',
        ),
        giveBack,
      ],
      demands: {
        'category.intellectualProperty': must('対象データ', stated),
        disclosureScope: must('再提供', insideParties),
        purpose: must('利用目的', stated),
        controller: must('安全管理', managedByParty),
        location: must('安全管理', stated),
        usageTerm: must('終了時', { op: 'termEnds' }),
      },
    },
  ],
}
