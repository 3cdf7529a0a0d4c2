import { text } from '../../text.ts'
import { clause, duty, must, writtenOn, type BaTemplate } from '../ba-template.ts'
import { first, insideParties, stated } from './shared.ts'

/** 社内規則. */
export const internalRule: BaTemplate = {
  id: 'internal-rule',
  basis: 'form',
  name: text('社内のデータ取扱規程', 'Internal rule on handling data'),
  short: text('社内規程', 'Internal rule'),
  about: text(
    '自社の中の決まり。区分、保存先、持ち出し、保存期間。国と期間は例なので、自社に合わせて直す。',
    'Rules inside one company: classes, location, taking out, retention. Country and period are examples to be changed.',
  ),
  normType: 'internalRule',
  alsoCalled: ['社内規則', '情報管理規程', '取扱規程', 'policy'],
  page: 'p4',
  writtenOn,
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '区分',
          '重要度に応じてデータを区分し、扱いを変える。',
          'Class data by importance and handle it accordingly.',
        ),
        clause(
          'アクセス',
          '業務に必要な者に限り、定期的に見直す。',
          'Only those whose work needs it; reviewed regularly.',
        ),
        clause(
          '保存先',
          '承認した国内の保存先に置く。',
          'Keep it in approved locations in the country.',
        ),
        clause(
          '持ち出し',
          '持ち出しは承認を得て、記録する。',
          'Take it out only with approval, and record it.',
        ),
        clause(
          '保存期間',
          '期間を決め、過ぎたら廃棄する。',
          'Set a retention period and dispose afterwards.',
        ),
      ],
      duties: [
        duty(
          'approve-taking-out',
          ['transfer_provide', 'assess'],
          '社外に出す前に承認を得る。',
          'Get approval before it leaves the company.',
        ),
        duty(
          'record-taking-out',
          ['transfer_provide', 'record'],
          '持ち出しを記録する。',
          'Record what is taken out.',
        ),
        duty(
          'dispose-in-time',
          ['dispose', 'erase'],
          '期間を過ぎたものを廃棄し、記録する。',
          'Dispose of what is past its period, and record it.',
        ),
      ],
      demands: {
        disclosureScope: must('アクセス', insideParties),
        value: must('区分', stated),
        location: must('保存先', { op: 'countryWithin', countries: ['JP'] }),
        usageTerm: must('保存期間', { op: 'termEnds' }),
      },
    },
  ],
}

/** コンソーシアム共通規則. */
export const consortiumRules: BaTemplate = {
  id: 'consortium-rules',
  basis: 'form',
  name: text('コンソーシアム共通規則', 'Common rules of a consortium'),
  short: text('共通規則', 'Common rules'),
  about: text(
    '参加する会社すべてに及ぶ取り決め。加入と脱退、共通の水準、責任の分け方。',
    'What binds all members: joining and leaving, a common level, how responsibility is divided.',
  ),
  normType: 'contract',
  alsoCalled: ['規約', '運営規程', 'consortium agreement'],
  page: 'p14',
  writtenOn,
  versions: [
    {
      ...first,
      clauses: [
        clause(
          '目的',
          '共同で行うことと、データを使う目的。',
          'What is done together, and what data is used for.',
          true,
        ),
        clause(
          '共通の水準',
          'すべての参加者が満たす安全管理の水準。',
          'The level of security every member meets.',
          true,
        ),
        clause(
          '責任分界',
          'リスクごとに、誰がどの対策を行うかを合意する。',
          'For each risk it is agreed who carries out which measure.',
        ),
        clause(
          '加入と脱退',
          '脱退した参加者のデータの扱い。',
          'What happens to the data of a member that leaves.',
        ),
      ],
      duties: [
        duty(
          'agree-level',
          ['transfer_provide', 'agreeSecurity'],
          '参加者に渡す前に、共通の水準を満たしていることを確かめる。',
          'Before providing to a member, check that it meets the common level.',
        ),
      ],
      demands: {
        disclosureScope: must('目的', insideParties),
        purpose: must('目的', stated),
        controller: must('責任分界', stated),
      },
    },
  ],
}
