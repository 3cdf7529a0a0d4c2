import type { waysOf } from '#lib/derive/check-ids.ts'
import { attributeCases } from './attributes.ts'
import { baCases } from './ba.ts'
import type { Cases } from './case.ts'
import { decisionCases } from './decisions.ts'
import { flowCases } from './flow.ts'
import { riskCases } from './risks.ts'

/** A case for each way in which any check speaks. */
export const everyWay: Cases<keyof typeof waysOf> = {
  ...flowCases,
  ...baCases,
  ...attributeCases,
  ...riskCases,
  ...decisionCases,
}
