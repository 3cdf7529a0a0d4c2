/** The rules of SPEC.md that a model by itself can break. */
export const ruleIds = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I6',
  'I7',
  'I8',
  'I9',
  'I13',
  'I14',
  'I15',
  'M-6',
  'M-8',
  'M-10',
  'M-25',
] as const
type RuleId = (typeof ruleIds)[number]

/** One place where a rule does not hold: the elements concerned, the one to look at first in front. */
export interface Violation {
  readonly rule: RuleId
  readonly elements: readonly string[]
  /** the field or cell in question */
  readonly path: string
}
