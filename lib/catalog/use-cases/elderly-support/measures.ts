import type { Model } from '#lib/model/model.ts'
import { cpsf, iso2013, iso2022, nist, ours } from '../../parts/measure.ts'
import { text } from '../../text.ts'

type Measures = Model['measures']

/**
 * Plausible measures for r1 to r7. They and their references come from our own catalogue (the `other` reference names the row),
 * not from METI; the consortium is expected to change them.
 */
export const measures: Measures = {
  m1: ours(
    text('通信の暗号化と終端の相互認証', 'Encrypt transit; mutual endpoint authentication'),
    ['r1', 'r3'],
    'T-C1',
    nist('SC-8', 'SC-8(1)', 'SC-13', 'SC-23'),
    iso2022('A.5.14', 'A.8.20', 'A.8.24'),
    iso2013('A.13.1.1', 'A.10.1.1'),
  ),
  m2: ours(
    text('外向き通信の許可制と監視', 'Deny-by-default egress with monitoring'),
    ['r2'],
    'T-C2',
    nist('AC-4', 'SC-7(5)', 'SC-7(10)', 'SI-4(18)'),
    iso2022('A.8.12', 'A.8.16', 'A.8.22'),
    iso2013('A.13.1.3'),
    cpsf('CPS.CM-1'),
  ),
  m3: ours(
    text('電文の完全性検証と署名', 'Message integrity check and signature'),
    ['r3'],
    'T-I1',
    nist('SC-8', 'SC-8(1)', 'SI-7(6)'),
    iso2022('A.5.14', 'A.8.24'),
    iso2013('A.10.1.1', 'A.10.1.2'),
  ),
  m4: ours(
    text('接続元ごとの流量制限と冗長化', 'Limits per client; redundancy'),
    ['r4'],
    'T-A1',
    nist('SC-5', 'SC-5(2)', 'SC-5(3)', 'SC-7'),
    iso2022('A.8.6', 'A.8.16', 'A.8.20'),
    iso2013('A.12.1.3', 'A.13.1.1'),
    cpsf('CPS.CM-1'),
  ),
  m5: ours(
    text('提供前の確認と同意取得の確認', 'Check before provision; confirm consent'),
    ['r5', 'r6'],
    'T-P1',
    nist('PT-2', 'PT-4', 'CA-3'),
    iso2022('A.5.14', 'A.5.31', 'A.5.34'),
    iso2013('A.18.1.1', 'A.18.1.4'),
    cpsf('CPS.DS-1', 'CPS.SC-1'),
  ),
  m6: ours(
    text('根拠の確認と提供の可否判定', 'Check the ground; decide go or no-go'),
    ['r6'],
    'T-P2',
    nist('PT-2', 'PT-4', 'AC-21', 'PM-21'),
    iso2022('A.5.14', 'A.5.34'),
    iso2013('A.18.1.4'),
    cpsf('CPS.GV-1'),
  ),
  m7: ours(
    text('提供記録の自動作成と保存期間の設定', 'Automatic records of provision; retention set'),
    ['r5', 'r6'],
    'T-P4',
    nist('PM-21', 'AU-2', 'AU-11'),
    iso2022('A.5.33', 'A.8.15'),
    iso2013('A.18.1.3', 'A.12.4.1'),
  ),
  m8: ours(
    text('閲覧者の限定、透かしと監査', 'Limit readers; watermark and audit'),
    ['r7'],
    'T-K1',
    nist('AC-3', 'AC-21', 'AU-6', 'PM-12'),
    iso2022('A.5.15', 'A.6.6', 'A.8.12'),
    iso2013('A.9.1.1', 'A.9.1.2', 'A.13.2.4'),
    cpsf('CPS.AC-1', 'CPS.IP-9'),
  ),
}
