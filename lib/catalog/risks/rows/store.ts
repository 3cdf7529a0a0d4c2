import { text } from '../../text.ts'
import { from, seen, type RowsOf } from '../row.ts'

/** Rows of our catalogue at events of the kind store. Ours, not METI's. */
export const storeRows: RowsOf<'store'> = {
  'S-C1': {
    ...seen('confidentiality', 'adversarial', 'information_disclosure'),
    incident: text(
      '保管サーバやデータベースが侵害され、蓄積データが持ち出される。',
      'A server or database is broken into and the accumulated data is taken.',
    ),
    measure: text(
      '保管時暗号化・アクセス制御・監視',
      'Encrypt at rest, access control, monitoring',
    ),
    references: from('SC-28 SC-28(1) AC-3 AU-6', '8.3 8.24 5.15 8.16', 'DS AC-1', 'SEC DSO'),
    version: 1,
  },
  'S-C2': {
    ...seen('confidentiality', 'accidental', 'information_disclosure'),
    incident: text(
      'クラウド保管の権限設定を誤り、外部から読める状態が続く。',
      "A cloud store's permission is wrong and it stays readable from outside.",
    ),
    measure: text(
      '設定の基準化・継続監視・既定非公開',
      'Baseline settings, continuous monitoring, private by default',
    ),
    references: from('CM-6 CA-7 AC-3', '8.9 5.23 8.3', 'IP-1 CM', 'DSO SEC'),
    version: 1,
  },
  'S-C3': {
    ...seen('confidentiality', 'accidental', 'information_disclosure'),
    incident: text(
      'USBメモリやノート端末を紛失・盗難し、中のデータが読まれる。',
      'A USB stick or laptop is lost or stolen and its data read.',
    ),
    measure: text(
      '媒体の暗号化・持出し管理・利用制限',
      'Encrypt media, control removal, restrict use',
    ),
    references: from('MP-4 MP-5 MP-7 SC-28(1)', '7.10 7.9 8.1', 'DS IP', 'SEC DSO'),
    version: 1,
  },
  'S-C4': {
    ...seen('confidentiality', 'structural', 'information_disclosure'),
    incident: text(
      '機器の一時記憶や作業領域、ログに写しが残り、管理の外に置かれる。',
      'Copies stay in device memory, work areas or logs outside of control.',
    ),
    measure: text(
      '一時保管の棚卸し・自動消去・出力項目の制限',
      'Inventory temp stores, auto-clear, limit what is logged',
    ),
    references: from('SC-4 SI-12 CM-12 AU-3(3)', '8.10 8.12 8.15', 'AM-1', 'DSO MD'),
    version: 1,
  },
  'S-C5': {
    ...seen('confidentiality', 'structural', 'information_disclosure'),
    incident: text(
      'クラウドの下層で、置くべきでない国や事業者にデータがある。',
      'Beneath the cloud contract data sits in a country or with an operator where it should not be.',
    ),
    measure: text(
      '所在と再委託の開示要求・限定・監査',
      'Demand disclosure of location and subcontracting, limit, audit',
    ),
    references: from('CM-12 SA-9(5) SR-3', '5.9 5.21 5.23', 'AM-1 SC-1', 'DA DG'),
    version: 1,
  },
  'S-I1': {
    ...seen('integrity', 'adversarial', 'tampering'),
    incident: text(
      '権限を得た者が保管データを書き換え、または痕跡ごと消す。',
      'Someone with rights alters stored data or erases it with its traces.',
    ),
    measure: text(
      '完全性検査・追記専用・特権の分離',
      'Integrity checks, append-only storage, split privileges',
    ),
    references: from('SI-7 SI-7(1) AC-6 AU-9', '8.3 8.2 8.15', 'DS', 'SEC DQ'),
    version: 1,
  },
  'S-I2': {
    ...seen('integrity', 'structural', 'malfunction'),
    incident: text(
      '媒体の劣化や複製処理の失敗で、写しごとに内容が違ってしまう。',
      'Media decay or failed replication leaves copies that differ.',
    ),
    measure: text('復元試験・照合値・正本の指定', 'Restore tests, checksums, name the master copy'),
    references: from('CP-9 CP-9(1) SI-7(1) SI-13', '8.13 5.33', 'DS', 'DSO RMD'),
    version: 1,
  },
  'S-I3': {
    ...seen('integrity', 'adversarial', 'repudiation'),
    incident: text(
      '操作記録が消され、誰がいつ触れたかを示せない。',
      'Operation logs are removed and nobody can show who touched what and when.',
    ),
    measure: text('記録の別管理・改変検知', 'Keep logs apart, detect changes'),
    references: from('AU-9 AU-9(2) AU-10', '8.15 5.28', 'CM', 'SEC MD'),
    version: 1,
  },
  'S-A1': {
    ...seen('availability', 'adversarial', 'malware'),
    incident: text(
      '保管データと接続された予備まで暗号化され、読み出せない。',
      'The store and its connected back-ups are encrypted and cannot be read.',
    ),
    measure: text(
      '切り離した予備・復元訓練・不正プログラム対策',
      'Detached back-ups, restore drills, malware protection',
    ),
    references: from('CP-9 CP-9(3) SI-3 CP-10', '8.7 8.13 5.29', 'RP-1 DS', 'DSO SEC'),
    version: 1,
  },
  'S-A2': {
    ...seen('availability', 'environmental', 'natural_disaster_etc'),
    incident: text(
      '火災・水害等で保管設備が失われる。',
      'Fire or flood destroys the storage facility.',
    ),
    measure: text(
      '遠隔地保管・防火防水・継続計画',
      'Remote copy, fire and water protection, continuity plan',
    ),
    references: from('CP-6 PE-13 PE-15 CP-9', '7.5 8.13 8.14', 'DS RP-1', 'DSO'),
    version: 1,
  },
  'S-A3': {
    ...seen('availability', 'structural', 'malfunction'),
    incident: text(
      '事業者の障害や終了、移行手段の欠如で、必要な時に取り出せない。',
      'Outage, closure or no way to move out means data cannot be retrieved when needed.',
    ),
    measure: text(
      '出口条項・定期取出し・複数保管',
      'Exit terms, regular export, more than one store',
    ),
    references: from('SA-9 CP-2 CP-9', '5.23 5.22 8.14', 'SC-1 DS', 'DSO DA'),
    version: 1,
  },
  'S-P1': {
    ...seen('personalData', 'accidental', 'misuse', 'nonCompliance'),
    incident: text(
      '利用目的の達成後や契約・同意の期限後も個人に関するデータを持ち続ける。',
      'Person-related data is kept after the purpose is met or the term has ended.',
    ),
    measure: text(
      '保存期間の属性化・期限到来の通知・消去',
      'Make retention an attribute, alert at term, erase',
    ),
    references: from('SI-12 SI-12(3) MP-6', '8.10 5.33 5.34', 'GV', 'DG DCM'),
    version: 1,
  },
  'S-P2': {
    ...seen('personalData', 'structural', 'information_disclosure', 'linking', 'identifying'),
    incident: text(
      '識別子の対応表と加工済みデータが同じ権限・同じ場所にあり、すぐ本人に戻せる。',
      'The key table sits with the processed data under the same rights, so a person is easily found.',
    ),
    measure: text(
      '対応表の分離・別権限・鍵管理',
      'Separate the table, separate rights, key control',
    ),
    references: from('SC-28 SC-32 AC-3 SI-19(4)', '8.3 8.11', 'AC DS', 'SEC DM'),
    version: 1,
  },
  'S-P3': {
    ...seen('personalData', 'accidental', 'misuse', 'unawareness'),
    incident: text(
      'どこに本人のデータがあるか把握できず、開示・訂正・利用停止の求めに応じられない。',
      "Nobody knows where the person's data is, so access, correction or stop requests fail.",
    ),
    measure: text('所在台帳・窓口・検索手段', 'Location register, contact point, search means'),
    references: from('CM-12 PM-5(1) SI-18(4) AC-3(14)', '5.9 5.34', 'AM-1', 'MD DG'),
    version: 1,
  },
  'S-K1': {
    ...seen('intellectualProperty', 'accidental', 'misuse'),
    incident: text(
      '区分表示やアクセス制限がなく、営業秘密等として主張できなくなる。',
      'Without marking or access limits it can no longer be claimed as a trade secret.',
    ),
    measure: text(
      '区分・表示・アクセス制限・従業者合意',
      'Classify, mark, limit access, staff agreement',
    ),
    references: from('RA-2 MP-3 AC-3 PS-6', '5.12 5.13 5.15 6.6', 'GV-1 AC-1', 'SEC DG'),
    version: 1,
  },
  'S-K2': {
    ...seen('intellectualProperty', 'adversarial', 'information_disclosure'),
    incident: text(
      '離任・契約終了の前後に、保管データが持ち出される。',
      'Around departure or contract end, stored data is carried off.',
    ),
    measure: text(
      '離任時の権限停止・返却・監視',
      'Stop rights at exit, return of assets, monitoring',
    ),
    references: from('PS-4 PS-7 AC-2 PM-12', '6.5 5.11 5.18 8.12', 'IP-9 AC-1', 'SEC'),
    version: 1,
  },
}
