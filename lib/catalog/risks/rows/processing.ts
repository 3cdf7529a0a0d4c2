import { text } from '../../text.ts'
import { from, seen, type RowsOf } from '../row.ts'

/** Rows of our catalogue at events of the kind process_use. Ours, not METI's. */
export const processRows: RowsOf<'process_use'> = {
  'P-C1': {
    ...seen('confidentiality', 'adversarial', 'elevation_of_privilege'),
    incident: text(
      '脆弱性や過大な権限を使い、許可されていないデータに到達する。',
      'A flaw or excess privilege is used to reach data that was not granted.',
    ),
    measure: text(
      '最小権限・特権管理・脆弱性対応',
      'Least privilege, privileged-access control, flaw remediation',
    ),
    references: from('AC-6 AC-2 IA-2(1) SI-2 RA-5', '8.2 5.18 8.8', 'AC-1 MA-1', 'SEC'),
    version: 1,
  },
  'P-C2': {
    ...seen('confidentiality', 'adversarial', 'information_disclosure'),
    incident: text(
      'データを保有しない者・業務外の者が閲覧だけで内容を持ち出す（移転の要素を含む利用）。',
      'Someone without custody, or outside duty, takes content away merely by viewing (use with a transfer aspect).',
    ),
    measure: text(
      '閲覧の必要性確認・記録点検・画面制御',
      'Need-to-view check, log review, display control',
    ),
    references: from('AC-3 AC-6 AU-6 PM-12', '5.15 8.15 8.3', 'AC-1 CM', 'SEC'),
    version: 1,
  },
  'P-C3': {
    ...seen('confidentiality', 'structural', 'information_disclosure'),
    incident: text(
      '多数の利用者が共用する処理基盤で、他者の領域にデータが残る・見える。',
      "On a processing platform shared by many, data stays in or is visible from another's area.",
    ),
    measure: text(
      '資源再利用時の消去・利用者分離の確認',
      'Clear shared resources, verify tenant separation',
    ),
    references: from('SC-4 SC-39 SC-7(21)', '8.22 5.23', 'AC', 'SEC DSO'),
    version: 1,
  },
  'P-C4': {
    ...seen('confidentiality', 'accidental', 'information_disclosure'),
    incident: text(
      '保護の弱い試験環境へ実データを写し、そこから漏れる。',
      'Real data copied to a weaker test environment leaks from there.',
    ),
    measure: text(
      '試験データの代替・マスキング・環境分離',
      'Substitute or mask test data, separate environments',
    ),
    references: from('SA-3(2) SI-12(2) PM-25', '8.33 8.31 8.11', 'IP', 'SEC'),
    version: 1,
  },
  'P-I1': {
    ...seen('integrity', 'adversarial', 'tampering'),
    incident: text(
      '内外の攻撃者が処理プログラムや中間・結果データを書き換える。',
      'An insider or outsider rewrites the program, intermediate or result data.',
    ),
    measure: text(
      '変更管理・完全性検査・変更権限の分離',
      'Change control, integrity checks, separated change rights',
    ),
    references: from('CM-3 CM-5 SI-7 AC-5', '8.32 8.4 5.3', 'DS IP', 'DQ SEC'),
    version: 1,
  },
  'P-I2': {
    ...seen('integrity', 'accidental', 'misuse'),
    incident: text(
      '識別子の取り違えや前提違いの加工で、別人・別物の値が結び付く。',
      'Mixed-up identifiers or wrong assumptions tie values to another person or thing.',
    ),
    measure: text(
      '突合規則の検証・品質指標・差分確認',
      'Validate match rules, quality measures, difference review',
    ),
    references: from('SI-10 PM-22 SI-18 CM-4', '8.29 8.32', 'DS', 'DQ DII'),
    version: 1,
  },
  'P-I3': {
    ...seen('integrity', 'adversarial', 'repudiation'),
    incident: text(
      '誰がどの手順で加工したかを後から示せず、結果の責任を追えない。',
      'Nobody can later show who processed with which steps, so the result cannot be accounted for.',
    ),
    measure: text('処理記録・来歴の署名付き保存', 'Processing log, signed provenance'),
    references: from('AU-10 AU-12 AU-3 SR-4(2)', '8.15 5.33', 'DS', 'MD DG'),
    version: 1,
  },
  'P-I4': {
    ...seen('integrity', 'structural', 'malfunction'),
    incident: text(
      '丸め・欠損処理・更新による仕様変化で、知らないうちに結果が変わる。',
      'Rounding, missing-value handling or an update changes results unnoticed.',
    ),
    measure: text('回帰試験・版固定・出力検証', 'Regression test, pin versions, verify outputs'),
    references: from('CM-4 SA-11 SI-6 SI-15', '8.29 8.32', 'IP-1', 'DQ'),
    version: 1,
  },
  'P-A1': {
    ...seen('availability', 'structural', 'malfunction'),
    incident: text(
      '容量見積りの誤りや部品故障で、必要な時に処理結果が得られない。',
      'Wrong capacity planning or a failing part means results are not there when needed.',
    ),
    measure: text(
      '容量管理・冗長化・復旧手順',
      'Capacity management, redundancy, recovery procedure',
    ),
    references: from('SC-6 CP-10 SI-13', '8.6 8.14', 'DS RP-1', 'DSO'),
    version: 1,
  },
  'P-A2': {
    ...seen('availability', 'adversarial', 'malware'),
    incident: text(
      '処理サーバや業務端末が暗号化され、加工・利用ができなくなる。',
      'Servers or terminals are encrypted and data cannot be processed or used.',
    ),
    measure: text(
      '不正プログラム対策・復元訓練・封じ込め',
      'Malware protection, restore drills, containment',
    ),
    references: from('SI-3 CP-9 CP-10 IR-4', '8.7 8.13 5.26', 'CM RP-1', 'SEC DSO'),
    version: 1,
  },
  'P-P1': {
    ...seen('personalData', 'accidental', 'misuse', 'nonCompliance'),
    incident: text(
      '取得時に示した目的や提供条件を超えて分析・営業等に使う。',
      'Data is analysed or used for sales beyond the purpose shown at collection or agreed on provision.',
    ),
    measure: text(
      '目的の属性付与・利用時照合・目的変更手続',
      'Tag purpose, check at use, procedure for purpose change',
    ),
    references: from('PT-3 PT-3(1) PT-2 PM-32', '5.34 5.10', 'GV-1 AT-1', 'DG MD'),
    version: 1,
  },
  'P-P2': {
    ...seen('personalData', 'adversarial', 'information_disclosure', 'linking', 'identifying'),
    incident: text(
      '識別できない形で受け取ったデータを他のデータと突き合わせ、本人を割り出す。',
      'Data received in non-identifying form is matched with other data to find the person.',
    ),
    measure: text(
      '再識別の禁止・攻撃者視点の評価・照会制限',
      'Ban re-identification, motivated-intruder test, limit queries',
    ),
    references: from('SI-19 SI-19(8) AC-23', '8.11 5.34', 'DS', 'SEC ETH'),
    version: 1,
  },
  'P-P3': {
    ...seen(
      'personalData',
      'structural',
      'information_disclosure',
      'identifying',
      'dataDisclosure',
    ),
    incident: text(
      '加工基準を満たさず、単独または組合せで本人に戻せるまま利用される。',
      'Processing misses the standard and data is used while still traceable to a person.',
    ),
    measure: text(
      '加工基準の適用・統計的開示抑制・加工結果の検証',
      'Apply the standard, statistical disclosure control, verify the result',
    ),
    references: from('SI-19(4) SI-19(5) SI-19(7)', '8.11', 'DS', 'SEC DM'),
    version: 1,
  },
  'P-P4': {
    ...seen('personalData', 'accidental', 'misuse', 'unawareness', 'nonCompliance'),
    incident: text(
      '同意撤回や訂正の求めがデータセットや派生データから取り除かれない。',
      'A withdrawal or correction is not removed from the dataset or from derived data.',
    ),
    measure: text(
      '対象者単位の除外処理・下流への通知',
      'Per-person exclusion, notice to downstream holders',
    ),
    references: from('PT-4(3) SI-18(4) SI-18(5)', '5.34 8.10', 'GV', 'DG RMD'),
    version: 1,
  },
  'P-K1': {
    ...seen('intellectualProperty', 'accidental', 'misuse'),
    incident: text(
      '契約や規約で許されていない加工・組合せ・学習を行い、派生データを作る。',
      'Data is transformed, combined or used for training in ways the contract does not allow.',
    ),
    measure: text(
      '許諾条件の機械可読化・加工前確認',
      'Machine-readable terms, check before processing',
    ),
    references: from('AC-16 AC-21 SA-4(12) PL-4', '5.32 5.20', 'SC-1', 'DG MD'),
    version: 1,
  },
  'P-K2': {
    ...seen('intellectualProperty', 'adversarial', 'information_disclosure'),
    incident: text(
      '公開・共有した集計値や学習済みモデルから、元の技術・営業情報が読み取られる。',
      'Shared aggregates or a trained model reveal the underlying technical or business facts.',
    ),
    measure: text(
      '出力審査・照会制御・流出監視',
      'Output review, query control, monitoring for leakage',
    ),
    references: from('SI-15 AC-23 AU-13', '8.12 8.16', 'DS', 'SEC DWBI'),
    version: 1,
  },
  'P-K3': {
    ...seen('intellectualProperty', 'structural', 'misuse'),
    incident: text(
      '複数の権利者のデータを統合した結果、誰の権利がどこまで残るか示せない。',
      'After data of several holders are merged nobody can show whose rights remain.',
    ),
    measure: text(
      '権利者属性の継承・合意・台帳化',
      'Inherit rights-holder attribute, agree, keep a register',
    ),
    references: from('AC-16 SA-4(12) PM-23', '5.32 5.9', 'AM-1 SC-1', 'DG MD'),
    version: 1,
  },
  'P-X1': {
    ...seen('sensitiveTechnology', 'accidental', 'misuse'),
    incident: text(
      '国内の閲覧でも、管理対象技術の提供とみなされる場合がある。',
      'Even a viewing inside the country may count as provision of controlled technology.',
    ),
    measure: text(
      '対象判定・閲覧者属性の確認・許可取得',
      'Classification, check viewer attributes, obtain licence',
    ),
    references: from('AC-3(11) AC-16 PS-3 RA-2', '5.31 5.12 5.15', 'GV-1', 'DG SEC'),
    version: 1,
  },
}
