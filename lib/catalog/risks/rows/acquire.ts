import { text } from '../../text.ts'
import { from, seen, type RowsOf } from '../row.ts'

/** Rows of our catalogue at events of the kind generate_acquire. Ours, not METI's. */
export const acquireRows: RowsOf<'generate_acquire'> = {
  'G-C1': {
    ...seen('confidentiality', 'adversarial', 'information_disclosure'),
    incident: text(
      'センサーや入力端末から収集先へ送られる途中の値が、回線上で第三者に読み取られる。',
      'Values on their way from a sensor or form to the collector are read on the line by an outsider.',
    ),
    measure: text(
      '取得経路の暗号化と機器認証',
      'Encrypt the acquisition path; authenticate the device',
    ),
    references: from('SC-8 SC-8(1) SC-13 IA-3', '8.20 8.24', 'DS', 'SEC'),
    version: 1,
  },
  'G-C2': {
    ...seen('confidentiality', 'accidental', 'misuse'),
    incident: text(
      '初期パスワードや公開状態の管理画面が残り、取得したデータを誰でも見られる。',
      'A default password or open console lets anybody look at what the device acquires.',
    ),
    measure: text(
      '初期設定・変更手順の統一、認証情報の更新',
      'Managed set-up and change procedure; replace default credentials',
    ),
    references: from('CM-6 CM-7 IA-5', '8.9 5.17', 'IP-1 AC-1', 'SEC DSO'),
    version: 1,
  },
  'G-C3': {
    ...seen('confidentiality', 'structural', 'malfunction'),
    incident: text(
      'カメラやマイクの設置条件により、対象外の人・場所・会話まで取得される。',
      'Because of where it stands, a camera or microphone records people, places or talk outside the target.',
    ),
    measure: text(
      'センサーの能力制限・設置審査・取得最小化',
      'Limit sensor capability, review placement, minimise collection',
    ),
    references: from('SC-42 SC-42(5) RA-8', '5.34 7.8', 'RA', 'DG ETH'),
    version: 1,
  },
  'G-I1': {
    ...seen('integrity', 'adversarial', 'spoofing'),
    incident: text(
      '偽の機器・偽の識別子が正規の発生源として値を送り込む。',
      'A forged device or identifier feeds values as if it were the genuine source.',
    ),
    measure: text(
      '機器の相互認証・登録簿照合・入力元の限定',
      'Mutual device authentication, registry match, accept only trusted sources',
    ),
    references: from('IA-3 IA-3(1) IA-3(4) SI-10(5)', '8.5 5.9', 'AC-1', 'SEC DQ'),
    version: 1,
  },
  'G-I2': {
    ...seen('integrity', 'structural', 'malfunction'),
    incident: text(
      '校正ずれ・故障・時刻ずれにより、現実と違う値が正しい値として流通する。',
      'Drift, failure or a wrong clock lets a value that differs from reality circulate as true.',
    ),
    measure: text(
      '校正・点検、範囲検査、故障予兆検知、時刻同期',
      'Calibrate and inspect, range checks, failure prediction, time sync',
    ),
    references: from('SI-10 SI-13 MA-6 SC-45', '7.13 8.17', 'DS MA', 'DQ'),
    version: 1,
  },
  'G-I3': {
    ...seen('integrity', 'adversarial', 'illicit_modification'),
    incident: text(
      '流通・設置の過程で機器や組込みソフトが細工され、値が操作される。',
      'Hardware or firmware is altered in delivery or on site so that readings are steered.',
    ),
    measure: text(
      '真正性確認・起動時検証・開封検知',
      'Authenticity check, verified boot, tamper evidence',
    ),
    references: from('SR-9 SR-10 SR-11 SI-7(9) SI-7', '5.21 8.19', 'DS SC', 'SEC'),
    version: 1,
  },
  'G-I4': {
    ...seen('integrity', 'accidental', 'misuse'),
    incident: text(
      '担当者や本人の入力誤り、単位・コード体系の取り違えが検知されない。',
      'A wrong entry, unit or code set by staff or by the person is not noticed.',
    ),
    measure: text(
      '入力検証・二重確認・データ定義の共有',
      'Input validation, second check, shared data definitions',
    ),
    references: from('SI-10 SI-10(2) PM-22', '8.26', 'DS', 'DQ RMD'),
    version: 1,
  },
  'G-I5': {
    ...seen('integrity', 'adversarial', 'tampering'),
    incident: text(
      '提供者や第三者が誤った値を混ぜ、下流の分析・学習結果を歪める。',
      'A supplier or outsider mixes in false values to bend later analysis or training.',
    ),
    measure: text(
      '発生源の評価、外れ値検知、来歴の保持',
      'Rate the source, outlier detection, keep provenance',
    ),
    references: from('SI-10(5) SI-4 SR-4 AC-4(15)', '5.21 8.16', 'AE-1 DS', 'DQ MD'),
    version: 1,
  },
  'G-A1': {
    ...seen('availability', 'adversarial', 'denial_of_service'),
    incident: text(
      '収集サーバや入力画面に大量の要求が送られ、取得が途切れる。',
      'A flood of requests at the collector or form interrupts acquisition.',
    ),
    measure: text('流量制御・冗長化・監視', 'Rate control, redundancy, monitoring'),
    references: from('SC-5 SC-5(2) SC-5(3)', '8.6 8.20', 'CM-1 DS', 'DSO'),
    version: 1,
  },
  'G-A2': {
    ...seen('availability', 'environmental', 'natural_disaster_etc'),
    incident: text(
      '災害や停電で機器・回線が止まり、必要な期間のデータが存在しない。',
      'A disaster or outage stops device or line, so data for the needed period does not exist.',
    ),
    measure: text(
      '非常用電源・端末側の一時蓄積・代替回線',
      'Back-up power, local buffering, alternate line',
    ),
    references: from('PE-11 CP-8 CP-2', '7.11 8.14 5.30', 'DS', 'DSO'),
    version: 1,
  },
  'G-P1': {
    ...seen('personalData', 'accidental', 'misuse', 'unawareness', 'nonCompliance'),
    incident: text(
      '利用目的の通知や必要な同意がないまま、個人に関するデータを取得する。',
      'Person-related data is acquired with no notice of purpose or without the needed consent.',
    ),
    measure: text(
      '取得時通知・同意の記録・取得権限の確認',
      'Notice at collection, consent record, check the authority to process',
    ),
    references: from('PT-2 PT-4 PT-5 SC-42(4)', '5.34 5.31', 'GV-1', 'DG ETH'),
    version: 1,
  },
  'G-P2': {
    ...seen('personalData', 'structural', 'misuse', 'dataDisclosure', 'nonCompliance'),
    incident: text(
      '機器や画面の作りにより、目的に不要な項目・粒度・期間まで取得される。',
      'By design the device or form takes items, detail or duration the purpose does not need.',
    ),
    measure: text(
      '項目の最小化・影響評価・目的の明示',
      'Minimise items, impact assessment, state the purpose',
    ),
    references: from('SI-12(1) SC-42(5) PT-3 RA-8', '5.34', 'RA', 'DG DM'),
    version: 1,
  },
  'G-P3': {
    ...seen('personalData', 'accidental', 'misuse', 'identifying', 'nonCompliance'),
    incident: text(
      '生活・健康の値から病歴等が読み取れる状態になり、特別な扱いが要ることに気付かない。',
      'Life or health values reveal a condition that needs special care, and nobody notices.',
    ),
    measure: text(
      '区分判定の見直し・特定区分の取扱い規則',
      'Re-classify, rules for specific categories',
    ),
    references: from('PT-7 RA-2 RA-8', '5.12 5.34', 'RA-1', 'DG SEC'),
    version: 1,
  },
  'G-K1': {
    ...seen('intellectualProperty', 'accidental', 'misuse'),
    incident: text(
      '著作権・契約・営業秘密の制限を確認せずに取り込み、後の利用が違法・契約違反となる。',
      'Data is taken in without checking copyright, contract or secrecy limits, so later use breaches them.',
    ),
    measure: text(
      '取得時の権利者・許諾条件の登録',
      'Register rights holders and licence terms at intake',
    ),
    references: from('SA-4(12) AC-16', '5.32 5.31', 'GV-1 SC-1', 'DG MD'),
    version: 1,
  },
  'G-K2': {
    ...seen('intellectualProperty', 'adversarial', 'information_disclosure'),
    incident: text(
      '現場の従業者や訪問者が、生成直後の技術・営業データを媒体や撮影で持ち出す。',
      'Staff or a visitor carries out fresh technical or business data by medium or photograph.',
    ),
    measure: text(
      '媒体利用制限・入退管理・内部不正対策',
      'Restrict media, control access to site, insider programme',
    ),
    references: from('MP-7 PE-3 PM-12 AC-6', '7.10 7.2 8.12', 'AC IP-9', 'SEC'),
    version: 1,
  },
}
