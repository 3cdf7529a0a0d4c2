import type { Model } from '#lib/model/model.ts'
import { cpsf, iso2013, iso2022, nist, ours } from '../../parts/measure.ts'
import { text } from '../../text.ts'

/** Plausible measures for the three issues. They and their references come from our own catalogue, not from METI. */
export const measures: Model['measures'] = {
  'm-chain': ours(
    text(
      '下の層を含む依存の把握、通知の取決め、代替手段',
      'Know what lies beneath; agree on notification; have an alternative',
    ),
    ['r-chain'],
    'T-A2',
    nist('SA-9', 'SR-8', 'CP-2', 'CP-8'),
    iso2022('A.5.22', 'A.5.23', 'A.5.30', 'A.8.14'),
    iso2013('A.15.2.1', 'A.15.2.2', 'A.17.2.1'),
    cpsf('CPS.SC-1', 'CPS.RP-1'),
  ),
  'm-boundary': ours(
    text(
      '契約前の責任分界の合意、事業者の評価と見直し',
      'Agree on responsibilities before the contract; assess and review operators',
    ),
    ['r-boundary'],
    'T-C5',
    nist('CA-3', 'SA-9', 'SR-6'),
    iso2022('A.5.19', 'A.5.20', 'A.5.22'),
    iso2013('A.15.1.1', 'A.15.1.2', 'A.15.2.1'),
    cpsf('CPS.DS-1', 'CPS.SC-1'),
  ),
  'm-place': ours(
    text(
      '所在と再委託の開示の求め、限定、監査',
      'Demand disclosure of location and subcontracting; limit; audit',
    ),
    ['r-place'],
    'S-C5',
    nist('CM-12', 'SA-9(5)', 'SR-3'),
    iso2022('A.5.9', 'A.5.21', 'A.5.23'),
    iso2013('A.8.1.1', 'A.8.1.2', 'A.15.1.3'),
    cpsf('CPS.AM-1', 'CPS.SC-1'),
  ),
}
