/** The codes of usual purposes of use, in the order they are offered (F-271); ours, not the ministry's. */
export const usualPurposes = [
  'service-provision',
  'service-improvement',
  'product-development',
  'analysis',
  'research',
  'training',
  'marketing',
  'contract-performance',
  'billing',
  'support',
  'safety',
  'operation',
  'security',
  'compliance',
  'third-party-provision',
  'test',
] as const

export type UsualPurpose = (typeof usualPurposes)[number]

export function isUsualPurpose(code: string): code is UsualPurpose {
  return usualPurposes.some((one) => one === code)
}
