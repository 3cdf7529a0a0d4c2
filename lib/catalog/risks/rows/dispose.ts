import { text } from '../../text.ts'
import { from, seen, type RowsOf } from '../row.ts'

/** Rows of our catalogue at events of the kind dispose. Ours, not METI's. */
export const disposeRows: RowsOf<'dispose'> = {
  'D-C1': {
    ...seen('confidentiality', 'accidental', 'information_disclosure'),
    incident: text(
      '消したつもりの媒体・領域から内容が復元され漏れる。',
      'Content is recovered from media or areas believed erased.',
    ),
    measure: text('媒体に応じた消去・検証・記録', 'Sanitise to suit the medium, verify, record'),
    references: from('MP-6 MP-6(1) SI-12(3)', '7.14 8.10 7.10', 'IP', 'DSO SEC'),
    version: 1,
  },
  'D-C2': {
    ...seen('confidentiality', 'structural', 'information_disclosure'),
    incident: text(
      '本体は廃棄されても、予備や提供先の写し、派生データが残る。',
      "The original is disposed of but back-ups, recipients' copies or derivatives remain.",
    ),
    measure: text(
      '系譜に基づく廃棄範囲の特定・予備の期限',
      'Find scope by lineage, expire back-ups',
    ),
    references: from('SI-12(3) CM-12 CP-9 MP-6', '8.10 8.13 5.9', 'AM-1', 'DSO MD'),
    version: 1,
  },
  'D-C3': {
    ...seen('confidentiality', 'adversarial', 'information_disclosure'),
    incident: text(
      '廃棄を請け負った者が媒体を横流しする。',
      'The disposal contractor diverts media.',
    ),
    measure: text(
      '立会い・証明・事前消去・委託先管理',
      'Witness, certificate, erase beforehand, supplier control',
    ),
    references: from('MP-6(1) MP-5 SA-9 SR-12', '7.14 5.19 5.20 7.10', 'SC-1', 'DSO SEC'),
    version: 1,
  },
  'D-I1': {
    ...seen('integrity', 'accidental', 'repudiation'),
    incident: text(
      '廃棄した事実・範囲・日時を示せず、相手方の確認に応じられない。',
      'Fact, scope and date of disposal cannot be shown to the other party.',
    ),
    measure: text('廃棄証明・記録の保存・二者確認', 'Certificate, kept record, two-party check'),
    references: from('MP-6(1) AU-10 AU-11', '5.33 5.28 7.14', 'DS', 'DG MD'),
    version: 1,
  },
  'D-I2': {
    ...seen('integrity', 'structural', 'malfunction'),
    incident: text(
      '上流の廃棄で、残るデータの根拠や参照先が分からなくなる。',
      'Disposal upstream leaves remaining data without basis or reference.',
    ),
    measure: text('来歴情報だけの保持・影響確認', 'Keep provenance only, check impact'),
    references: from('SI-12 SR-4 AU-11 CM-4', '5.33', 'DS', 'MD RMD'),
    version: 1,
  },
  'D-I3': {
    ...seen('integrity', 'adversarial', 'spoofing'),
    incident: text(
      '権限者を装った廃棄指示が実行される。',
      'A disposal order from someone posing as the authority is carried out.',
    ),
    measure: text('廃棄指示の認証・二者承認', 'Authenticate orders, dual authorisation'),
    references: from('MP-6(7) AC-3(2) IA-2', '8.5 5.3 8.2', 'AC-1', 'SEC'),
    version: 1,
  },
  'D-A1': {
    ...seen('availability', 'accidental', 'misuse'),
    incident: text(
      '範囲指定の誤りで、残すべきデータまで廃棄する。',
      'A wrong scope disposes of data that should have stayed.',
    ),
    measure: text('事前一覧の確認・猶予期間・予備', 'Review list, grace period, back-up'),
    references: from('CP-9 CP-9(7) MP-6(1)', '8.13 5.33 8.10', 'IP', 'DSO DCM'),
    version: 1,
  },
  'D-A2': {
    ...seen('availability', 'adversarial', 'elevation_of_privilege'),
    incident: text(
      '管理権限を奪った者が、データと予備を一括で消す。',
      'Someone who seized admin rights erases data and back-ups at once.',
    ),
    measure: text(
      '二者承認・消去権限の分離・隔離予備',
      'Dual authorisation, split erase rights, isolated back-up',
    ),
    references: from('AC-3(2) AC-6 CP-9(3) CP-9(7)', '8.2 8.13 5.3', 'AC-1 RP-1', 'SEC DSO'),
    version: 1,
  },
  'D-A3': {
    ...seen('availability', 'structural', 'malfunction'),
    incident: text(
      '契約・サービスの終了で、移行前にデータが消える。',
      'Contract or service ends and data vanishes before it was moved out.',
    ),
    measure: text('終了時の返還条項・取出し期間・複製', 'Return clause, retrieval period, copies'),
    references: from('SA-9 CP-2 SR-8', '5.23 5.20 8.13', 'SC-1', 'DSO DG'),
    version: 1,
  },
  'D-A4': {
    ...seen('availability', 'environmental', 'natural_disaster_etc'),
    incident: text(
      '避難・復旧作業の混乱で、廃棄予定でない媒体まで処分される。',
      'In evacuation or recovery confusion media not due for disposal is discarded.',
    ),
    measure: text('媒体識別・代替拠点・復旧計画', 'Label media, alternate site, recovery plan'),
    references: from('MP-3 CP-6 CP-10', '5.29 7.5 5.13', 'RP-1', 'DSO'),
    version: 1,
  },
  'D-P1': {
    ...seen('personalData', 'accidental', 'misuse', 'nonCompliance'),
    incident: text(
      '期限到来や契約終了後も提供先で消去されない。',
      'After term or contract end the recipient has not erased it.',
    ),
    measure: text('消去義務・完了報告・期限管理', 'Duty to erase, completion report, term control'),
    references: from('SI-12(3) CA-3 SA-9 PM-21', '8.10 5.20 5.34', 'SC-1 DS-1', 'DG'),
    version: 1,
  },
  'D-P2': {
    ...seen('personalData', 'accidental', 'misuse', 'nonCompliance'),
    incident: text(
      '提供記録など保存が必要な情報を早く消してしまう。',
      'Records that must be kept, such as provision records, are erased too early.',
    ),
    measure: text('保存義務の登録・廃棄の保留', 'Register duties to keep, legal hold'),
    references: from('AU-11 SI-12', '5.33 5.31', 'GV', 'DCM DG'),
    version: 1,
  },
  'D-P3': {
    ...seen('personalData', 'structural', 'misuse', 'unawareness', 'nonCompliance'),
    incident: text(
      '本人の消去・利用停止の求めが、派生データや再提供先に届かない。',
      "A person's erasure or stop request does not reach derived data or onward recipients.",
    ),
    measure: text('系譜に沿った通知・実施確認', 'Notify along lineage, confirm completion'),
    references: from('SI-18(5) PT-4(3) CM-13 SI-12(3)', '5.34 8.10', 'SC', 'MD DG'),
    version: 1,
  },
  'D-K1': {
    ...seen('intellectualProperty', 'accidental', 'misuse'),
    incident: text(
      '秘密情報の返還・廃棄が行われず、相手方に残る。',
      'Confidential information is neither returned nor disposed of and stays with the other party.',
    ),
    measure: text('返還・廃棄条項・完了確認', 'Return and disposal clause, completion check'),
    references: from('PS-6(3) SA-9 MP-6', '5.11 5.20 6.6 8.10', 'SC-1', 'DG'),
    version: 1,
  },
  'D-K2': {
    ...seen('intellectualProperty', 'adversarial', 'information_disclosure'),
    incident: text(
      '廃棄媒体や解約後のクラウド領域から、技術情報が復元される。',
      'Technical information is recovered from discarded media or a cancelled cloud area.',
    ),
    measure: text(
      '暗号化消去・鍵の廃棄・契約での確認',
      'Cryptographic erase, destroy keys, confirm by contract',
    ),
    references: from('MP-6 SC-28(1) SC-12 SR-12', '7.14 8.24 8.10', 'DS', 'SEC DSO'),
    version: 1,
  },
}
