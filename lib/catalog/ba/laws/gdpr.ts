import { asks, clause, duty, must, should, writtenOn, type BaTemplate } from '../ba-template.ts'
import { text } from '../../text.ts'

/** Regulation (EU) 2016/679. */
export const gdpr: BaTemplate = {
  id: 'gdpr',
  basis: 'law',
  name: text('GDPR（EU一般データ保護規則）', 'GDPR (EU General Data Protection Regulation)'),
  short: text('GDPR', 'GDPR'),
  about: text(
    'EUにいる人の個人データの扱い。EUの外の事業者にも及ぶことがある。',
    'Handling of personal data of persons in the EU; it can reach companies outside the EU.',
  ),
  category: 'personalData',
  normType: 'law',
  jurisdiction: 'EU',
  alsoCalled: ['一般データ保護規則', 'EU 2016/679', '欧州'],
  source: {
    title: text('規則（EU）2016/679', 'Regulation (EU) 2016/679'),
    link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  page: 'p9',
  caution: text(
    'GDPRのcontrollerと、フレームワークのデータ管理主体は同じとは限りません。',
    'A controller under the GDPR is not always the managing party of the framework.',
  ),
  writtenOn,
  versions: [
    {
      id: '2018-05-25',
      name: text('適用開始', 'As applied'),
      effectiveFrom: '2018-05-25',
      clauses: [
        clause(
          'Art. 5',
          '目的の限定、最小限、正確さ、保存期間の制限、安全の原則。',
          'Principles: purpose limitation, minimisation, accuracy, storage limitation, security.',
        ),
        clause(
          'Art. 6',
          '扱うには、六つの根拠のいずれかが要る。',
          'Handling needs one of six legal bases.',
        ),
        clause(
          'Art. 7',
          '同意は示せる形で得て、いつでも撤回できるようにする。',
          'Consent can be demonstrated and be withdrawn at any time.',
        ),
        clause(
          'Art. 9',
          '特別な種類のデータは、例外に当たるときだけ扱える。',
          'Special categories may be handled only where an exception applies.',
        ),
        clause(
          'Art. 17',
          '本人の求めに応じて消すべき場合がある。',
          'In certain cases data is erased at the request of the person.',
        ),
        clause(
          'Art. 28',
          '処理を任せる相手とは契約を結び、再委託には許可が要る。',
          'A processor is bound by contract; it needs authorisation to engage another.',
          true,
        ),
        clause('Art. 30', '処理の記録を保つ。', 'Keep records of processing.'),
        clause(
          'Art. 32',
          'リスクに見合う安全措置をとる。',
          'Take security measures fit for the risk.',
        ),
        clause(
          'Art. 33',
          '侵害は、原則として知ってから72時間以内に監督機関に届け出る。',
          'Notify a breach to the authority within 72 hours of knowing of it, as a rule.',
        ),
        clause(
          'Art. 35',
          'リスクが高いと見込まれるときは、前もって影響を評価する。',
          'Assess the impact beforehand where a high risk is likely.',
        ),
        clause(
          'Art. 44–49',
          'EUの外へ移すには、十分性の認定、保護措置、例外のいずれかが要る。',
          'Transfer outside the EU needs an adequacy decision, safeguards or a derogation.',
          true,
        ),
      ],
      duties: [
        duty(
          'legal-basis',
          ['generate_acquire', 'consent'],
          '同意など、扱う根拠があることを確かめる。',
          'Make sure there is a legal basis, such as consent.',
        ),
        duty(
          'inform',
          ['generate_acquire', 'notify'],
          '取得するときに、目的、根拠、保存期間などを本人に知らせる。',
          'On acquisition tell the person purposes, legal basis, storage period and more.',
        ),
        duty(
          'ground-abroad',
          ['transfer_provide', 'assess'],
          'EUの外へ移す前に、根拠と移転先の状況を確かめる。',
          'Before a transfer outside the EU, check its ground and the situation at the destination.',
        ),
        duty(
          'record-processing',
          ['process_use', 'record'],
          '処理の記録に加える。',
          'Enter it in the records of processing.',
        ),
        duty(
          'erase-on-request',
          ['dispose', 'erase'],
          '目的に要らなくなったもの、消去の求めに応じるべきものを消す。',
          'Erase what the purpose does not need any more, and what is to be erased on request.',
        ),
      ],
      demands: {
        'category.personalData': asks('Art. 9'),
        purpose: must('Art. 5', { op: 'stated' }),
        controller: asks('Art. 28'),
        rightsHolders: must('Art. 17', { op: 'stated' }),
        location: should('Art. 44–49', { op: 'stated' }),
        usageTerm: must('Art. 5', { op: 'termEnds' }),
      },
    },
  ],
}
