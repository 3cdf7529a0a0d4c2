import { text } from '../../text.ts'
import { from, seen, type RowsOf } from '../row.ts'

/** Rows of our catalogue at events of the kind transfer_provide. Ours, not METI's. */
export const transferRows: RowsOf<'transfer_provide'> = {
  'T-C1': {
    ...seen('confidentiality', 'adversarial', 'information_disclosure'),
    incident: text(
      '提供元と提供先のサーバ間に割り込まれ、内容が読まれる。',
      'An outsider steps between provider and recipient servers and reads the content.',
    ),
    measure: text(
      '通信の暗号化・終端の相互認証',
      'Encrypt transit, mutual endpoint authentication',
    ),
    references: from('SC-8 SC-8(1) SC-13 SC-23', '5.14 8.20 8.24', 'DS', 'SEC DII'),
    version: 1,
  },
  'T-C2': {
    ...seen('confidentiality', 'adversarial', 'information_disclosure'),
    incident: text(
      '内外の悪意ある者が、当初想定していないサーバへデータを送り出す。',
      'A malicious insider or outsider makes a server send data to an address nobody planned.',
    ),
    measure: text(
      '外向き通信の許可制・監視・流出防止',
      'Deny-by-default egress, monitoring, leakage prevention',
    ),
    references: from('AC-4 SC-7(5) SC-7(10) SI-4(18)', '8.12 8.22 8.16', 'CM-1 DS', 'SEC'),
    version: 1,
  },
  'T-C3': {
    ...seen('confidentiality', 'accidental', 'information_disclosure'),
    incident: text(
      '宛先や公開範囲の設定を誤り、無関係の者に渡る。',
      'A wrong addressee or sharing setting hands data to the wrong party.',
    ),
    measure: text(
      '送信前確認・既定で限定公開・漏えい時対応',
      'Check before sending, restricted by default, spillage response',
    ),
    references: from('AC-21 AT-2 IR-9', '5.14 6.3 5.10', 'AT-1', 'SEC'),
    version: 1,
  },
  'T-C4': {
    ...seen('confidentiality', 'structural', 'information_disclosure'),
    incident: text(
      '移転先の国・地域の制度により、事業者が当局等への開示を拒めない。',
      'Under the law of the destination the operator cannot refuse disclosure to authorities.',
    ),
    measure: text(
      '所在地の限定・鍵の自己管理・制度調査',
      'Limit location, hold your own keys, study the institution',
    ),
    references: from('SA-9(5) SA-9(6) SC-28(3)', '5.31 5.23 5.14', 'GV SC', 'DG DA'),
    version: 1,
  },
  'T-C5': {
    ...seen('confidentiality', 'structural', 'information_disclosure'),
    incident: text(
      '提供先の方針・体制が弱く、提供元で保たれていた水準が維持されない。',
      "The recipient's policy or set-up is weak, so the provider's level is not kept.",
    ),
    measure: text(
      '提供前の要求合意・委託先評価・見直し',
      'Agree requirements first, assess and review the recipient',
    ),
    references: from('CA-3 SA-9 SR-6', '5.19 5.20 5.22', 'DS-1 SC-1', 'DG SEC'),
    version: 1,
  },
  'T-C6': {
    ...seen('confidentiality', 'adversarial', 'illicit_modification'),
    incident: text(
      '通信・中継機器に仕込まれた部品や機能が、意図しない宛先へ写しを送る。',
      'A component planted in a network device sends copies to an unintended place.',
    ),
    measure: text(
      '部品の真正性確認・通信の特徴監視',
      'Verify component authenticity, watch traffic patterns',
    ),
    references: from('SR-11 SR-10 SR-4(3) SC-7(10)', '5.21 8.16', 'DS SC', 'SEC'),
    version: 1,
  },
  'T-I1': {
    ...seen('integrity', 'adversarial', 'tampering'),
    incident: text(
      '通信に割り込んだ者が、提供されるデータを書き換える。',
      'Someone on the line rewrites the data being provided.',
    ),
    measure: text('電文の完全性検証・署名', 'Message integrity check, signature'),
    references: from('SC-8 SC-8(1) SI-7(6)', '5.14 8.24', 'DS', 'SEC DII'),
    version: 1,
  },
  'T-I2': {
    ...seen('integrity', 'adversarial', 'spoofing'),
    incident: text(
      '偽の接続先・偽の提供者を本物と信じてやり取りする。',
      'Parties trade with a forged endpoint or provider believing it genuine.',
    ),
    measure: text(
      'サービス間認証・証明書・名前解決の保護',
      'Service authentication, certificates, protected name resolution',
    ),
    references: from('IA-9 SC-17 SC-20 SC-23', '8.5 8.21', 'AC-1', 'SEC DII'),
    version: 1,
  },
  'T-I3': {
    ...seen('integrity', 'structural', 'malfunction'),
    incident: text(
      '項目名・単位・来歴・取扱条件が変換の途中で落ち、提供先が誤って解釈する。',
      'Names, units, provenance or handling terms drop in conversion and the recipient misreads.',
    ),
    measure: text(
      '共通語彙・属性の同時伝達・受入検査',
      'Common vocabulary, carry attributes, acceptance test',
    ),
    references: from('SC-16 AC-16(7) SI-10', '5.14 5.13', 'DS', 'DII MD'),
    version: 1,
  },
  'T-I4': {
    ...seen('integrity', 'adversarial', 'repudiation'),
    incident: text(
      '渡した・受け取った・どの版だったかについて当事者の主張が食い違う。',
      'Parties disagree whether, when or which version was handed over.',
    ),
    measure: text(
      '授受記録の相互保存・受領確認・組織間ログ',
      'Mutual records, receipt, cross-organisation logs',
    ),
    references: from('AU-10 AU-10(3) AU-16 PM-21', '8.15 5.28 5.14', 'DS', 'MD DG'),
    version: 1,
  },
  'T-A1': {
    ...seen('availability', 'adversarial', 'denial_of_service'),
    incident: text(
      '提供口のAPIが無差別に呼び出され、基盤の処理が止まる。',
      'The provision API is called indiscriminately and the platform stops.',
    ),
    measure: text('利用者別の流量制限・冗長化・検知', 'Per-client limits, redundancy, detection'),
    references: from('SC-5 SC-5(2) SC-5(3) SC-7', '8.6 8.20 8.16', 'CM-1 DS', 'DSO'),
    version: 1,
  },
  'T-A2': {
    ...seen('availability', 'structural', 'malfunction'),
    incident: text(
      '直接の契約先の下にあるサービスの障害・仕様変更・撤退が連鎖し、提供が止まる。',
      'Failure, change or withdrawal of a service beneath the direct contractor spreads and stops provision.',
    ),
    measure: text(
      '下層を含む依存の把握・通知合意・代替手段',
      'Map dependencies below, notification agreement, alternatives',
    ),
    references: from('SA-9 SR-8 CP-2 CP-8', '5.22 5.23 5.30 8.14', 'SC-1 RP-1', 'DA DSO'),
    version: 1,
  },
  'T-A3': {
    ...seen('availability', 'environmental', 'natural_disaster_etc'),
    incident: text(
      '地震・水害等で回線や拠点が失われ、授受ができない。',
      'An earthquake or flood removes line or site and no hand-over is possible.',
    ),
    measure: text('代替拠点・代替回線・継続計画', 'Alternate site and line, continuity plan'),
    references: from('CP-6 CP-7 CP-8', '5.29 5.30 7.5 8.14', 'RP-1', 'DSO'),
    version: 1,
  },
  'T-P1': {
    ...seen('personalData', 'accidental', 'misuse', 'unawareness', 'nonCompliance'),
    incident: text(
      '提供元では個人を特定しないデータでも、提供先で本人と結び付くかを確かめずに渡す。',
      'Data that names nobody at the provider is handed over without checking whether the recipient can tie it to a person.',
    ),
    measure: text(
      '提供前の確認・同意取得の確認・記録',
      'Confirm before provision, confirm consent, record',
    ),
    references: from('PT-2 PT-4 CA-3 PM-21', '5.34 5.31 5.14', 'DS-1 SC-1', 'DG'),
    version: 1,
  },
  'T-P2': {
    ...seen('personalData', 'accidental', 'misuse', 'unawareness', 'nonCompliance'),
    incident: text(
      '同意その他の根拠がないまま、本人を特定できるデータを他者に渡す。',
      'Identifiable data is handed to another party with neither consent nor another basis.',
    ),
    measure: text(
      '根拠の確認・同意記録・提供の可否判定',
      'Check the basis, consent record, go/no-go decision',
    ),
    references: from('PT-4 PT-2 AC-21 PM-21', '5.34 5.14', 'GV-1', 'DG'),
    version: 1,
  },
  'T-P3': {
    ...seen('personalData', 'structural', 'misuse', 'unawareness', 'nonCompliance'),
    incident: text(
      '外国への提供に必要な根拠・相当措置・本人への説明が整っていない。',
      'The basis, equivalent measures or explanation to the person needed for foreign provision is missing.',
    ),
    measure: text(
      '所在・再移転の把握、契約上の相当措置、説明',
      'Know location and onward transfer, contractual measures, explanation',
    ),
    references: from('SA-9(5) CA-3(7) RA-8 PT-5', '5.34 5.31 5.20', 'SC-1 GV', 'DG DA'),
    version: 1,
  },
  'T-P4': {
    ...seen('personalData', 'accidental', 'repudiation', 'nonCompliance'),
    incident: text(
      'いつ誰に何を渡したかの記録がなく、本人や当局に説明できない。',
      'There is no record of what went to whom and when, so nothing can be explained to person or authority.',
    ),
    measure: text(
      '提供記録の自動作成と保存期間の設定',
      'Create records automatically, set retention',
    ),
    references: from('PM-21 AU-2 AU-11', '5.33 8.15', 'DS', 'MD DG'),
    version: 1,
  },
  'T-P5': {
    ...seen('personalData', 'structural', 'misuse', 'nonCompliance', 'unawareness'),
    incident: text(
      '取扱いの条件がデータと一緒に渡らず、提供先が守るべき範囲を知らない。',
      'Handling conditions do not travel with the data, so the recipient does not know the limits.',
    ),
    measure: text(
      '属性の機械可読な同送・受領時確認',
      'Send attributes machine-readably, confirm on receipt',
    ),
    references: from('SC-16 AC-16 PT-2(1) CA-3', '5.13 5.14', 'DS-1', 'MD DII'),
    version: 1,
  },
  'T-K1': {
    ...seen('intellectualProperty', 'adversarial', 'information_disclosure'),
    incident: text(
      '競合や内部者が不正な手段で提供データを入手し、使い、広める。',
      'A rival or insider obtains provided data by improper means, uses and spreads it.',
    ),
    measure: text('閲覧者の限定・透かし・監査', 'Limit readers, watermark, audit'),
    references: from('AC-3 AC-21 AU-6 PM-12', '5.15 8.12 6.6', 'AC-1 IP-9', 'SEC'),
    version: 1,
  },
  'T-K2': {
    ...seen('intellectualProperty', 'accidental', 'misuse'),
    incident: text(
      '秘密保持契約・表示・アクセス制限がないまま渡し、秘密としての保護を失う。',
      'Data is provided with no NDA, marking or access limit and loses protection as a secret.',
    ),
    measure: text(
      '秘密保持契約・区分表示・開示範囲の明示',
      'NDA, marking, explicit disclosure scope',
    ),
    references: from('PS-6 MP-3 CA-3 AC-16(5)', '6.6 5.12 5.13', 'SC-1 DS-1', 'DG SEC'),
    version: 1,
  },
  'T-K3': {
    ...seen('intellectualProperty', 'accidental', 'misuse'),
    incident: text(
      '受領者が条件に反して第三者へ渡し、権利者の意図しない範囲へ広がる。',
      "The recipient passes data on against the terms and it spreads beyond the holder's intent.",
    ),
    measure: text(
      '再提供条件・流通経路の追跡・報告義務',
      'Onward terms, trace the route, duty to report',
    ),
    references: from('CA-3(7) AC-21 SA-9', '5.14 5.20 5.32', 'SC-1', 'DG MD'),
    version: 1,
  },
  'T-X1': {
    ...seen('sensitiveTechnology', 'structural', 'misuse'),
    incident: text(
      'クラウド保管・遠隔保守・共同開発の形で、許可を要する技術が国外へ移る。',
      'Cloud storage, remote support or joint work moves technology that needs a licence abroad.',
    ),
    measure: text('所在の限定・移転審査・記録', 'Limit location, transfer review, records'),
    references: from('SA-9(5) AC-4 AC-20 PM-21', '5.31 5.14 5.23', 'GV-1 SC-1', 'DG DA'),
    version: 1,
  },
  'T-Y1': {
    ...seen('socialFunction', 'accidental', 'information_disclosure'),
    incident: text(
      '未公表の重要事実や守秘義務のある情報が、許された範囲外へ伝わる。',
      'Unpublished material facts or information under a duty of secrecy leaves the permitted circle.',
    ),
    measure: text(
      '関係者の限定・情報隔壁・伝達記録',
      'Limit insiders, information barriers, record who was told',
    ),
    references: from('AC-3 AC-21 PS-6 AC-4(2)', '5.31 5.14 6.6 5.3', 'GV-1 AC-1', 'DG SEC'),
    version: 1,
  },
}
