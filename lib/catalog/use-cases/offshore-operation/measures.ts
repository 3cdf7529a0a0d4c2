import type { Model } from '#lib/model/model.ts'
import { cpsf, iso2013, iso2022, nist, ours } from '../../parts/measure.ts'
import { text } from '../../text.ts'

/** Measures of our skeleton, with their rows in our catalogue. */
export const measures: Model['measures'] = {
  'm-ground': ours(
    text(
      '所在と再移転の把握、契約上の相当措置、本人への説明',
      'Know location and onward transfer; measures by contract; explain to the persons',
    ),
    ['r-ground'],
    'T-P3',
    nist('SA-9(5)', 'CA-3(7)', 'RA-8', 'PT-5'),
    iso2022('A.5.20', 'A.5.31', 'A.5.34'),
    iso2013('A.15.1.2', 'A.18.1.1', 'A.18.1.4'),
    cpsf('CPS.SC-1'),
  ),
  'm-level': ours(
    text(
      '渡す前の要求の合意、委託先の評価と見直し',
      'Agree on requirements first; assess and review the contractor',
    ),
    ['r-level'],
    'T-C5',
    nist('CA-3', 'SA-9', 'SR-6'),
    iso2022('A.5.19', 'A.5.20', 'A.5.22'),
    iso2013('A.15.1.1', 'A.15.1.2', 'A.15.2.1'),
    cpsf('CPS.DS-1', 'CPS.SC-1'),
  ),
  'm-licence': ours(
    text('所在の限定、移転前の審査と記録', 'Limit where it goes; review and record transfers'),
    ['r-licence'],
    'T-X1',
    nist('SA-9(5)', 'AC-4', 'AC-20', 'PM-21'),
    iso2022('A.5.14', 'A.5.23', 'A.5.31'),
    iso2013('A.13.2.1', 'A.18.1.1', 'A.18.1.5'),
    cpsf('CPS.GV-1', 'CPS.SC-1'),
  ),
  'm-remains': ours(
    text(
      '消去の義務、完了報告、期限の管理',
      'Duty to erase; report of completion; control of terms',
    ),
    ['r-remains'],
    'D-P1',
    nist('SI-12(3)', 'CA-3', 'SA-9', 'PM-21'),
    iso2022('A.5.20', 'A.5.34', 'A.8.10'),
    iso2013('A.15.1.2', 'A.18.1.4'),
    cpsf('CPS.SC-1'),
  ),
}
