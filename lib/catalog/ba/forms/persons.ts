import { text } from '../../text.ts'
import { clause, duty, must, writtenOn, type BaTemplate } from '../ba-template.ts'
import { first, stated } from './shared.ts'

/** 同意書. */
export const consentForm: BaTemplate = {
  id: 'consent-form',
  basis: 'form',
  name: text('本人の同意（同意書）', 'Consent of the person (consent form)'),
  short: text('本人の同意', 'Consent'),
  about: text(
    '取得するときに本人に示して同意を得る内容。目的、渡す相手、撤回のしかた。',
    'What is shown to the person on acquisition: purposes, recipients, how to withdraw.',
  ),
  category: 'personalData',
  normType: 'consent',
  alsoCalled: ['同意書', 'どういしょ', 'informed consent'],
  page: 'p9',
  writtenOn,
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '取得する項目',
          '何を、どの機器やサービスから取得するか。',
          'What is acquired, from which device or service.',
        ),
        clause('利用目的', '何のために使うか。', 'What it is used for.', true),
        clause(
          '提供先',
          '誰に、どの国で渡すか。',
          'To whom it is given, and in which country.',
          true,
        ),
        clause(
          '期間',
          'いつまで使い、いつ消すか。',
          'Until when it is used, and when it is erased.',
        ),
        clause(
          '撤回',
          'いつでも撤回でき、撤回したデータは除く。',
          'It can be withdrawn at any time; the data is then taken out.',
          true,
        ),
      ],
      duties: [
        duty(
          'obtain',
          ['generate_acquire', 'consent'],
          '取得する前に同意を得て、記録する。',
          'Obtain consent before acquiring and keep a record.',
        ),
        duty(
          'confirm-before-provision',
          ['transfer_provide', 'consent'],
          '渡す前に、同意の範囲に入っていることを確かめる。',
          'Before providing, confirm that the consent covers it.',
        ),
        duty(
          'take-out',
          ['process_use', 'erase'],
          '撤回した人のデータを除く。',
          'Take out the data of who withdrew.',
        ),
      ],
      demands: {
        'category.personalData': must('取得する項目', stated),
        disclosureScope: must('提供先', stated),
        purpose: must('利用目的', stated),
        rightsHolders: must('撤回', stated),
        usageTerm: must('期間', { op: 'termEnds' }),
      },
    },
  ],
}

/** 利用規約. */
export const termsOfUse: BaTemplate = {
  id: 'terms-of-use',
  basis: 'form',
  name: text('機器・サービスの利用規約', 'Terms of use of a device or service'),
  short: text('利用規約', 'Terms of use'),
  about: text(
    '利用者との間の取り決め。何を集め、何に使い、誰に渡すか。',
    'What is agreed with users: what is collected, what for, and who receives it.',
  ),
  category: 'personalData',
  normType: 'contract',
  alsoCalled: ['規約', 'プライバシーポリシー', 'privacy policy'],
  page: 'p17',
  writtenOn,
  versions: [
    {
      ...first,
      clauses: [
        clause('収集', '集める項目と方法。', 'Items collected and how.'),
        clause(
          '利用目的',
          '使う目的。変えるときの知らせ方。',
          'Purposes, and how changes are told.',
          true,
        ),
        clause('第三者提供', '渡す相手と、その条件。', 'Recipients and conditions.', true),
        clause(
          '利用の終了',
          '解約したあとのデータの扱い。',
          'What happens to the data after cancellation.',
        ),
      ],
      duties: [
        duty(
          'tell-change',
          ['process_use', 'notify'],
          '目的を変えるときは前もって知らせる。',
          'Tell beforehand when a purpose changes.',
        ),
      ],
      demands: {
        'category.personalData': must('収集', stated),
        disclosureScope: must('第三者提供', stated),
        purpose: must('利用目的', stated),
        usageTerm: must('利用の終了', stated),
      },
    },
  ],
}
