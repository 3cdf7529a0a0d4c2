/** The rules of SPEC.md that a model by itself can break. */
export type RuleId =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'I13'
  | 'I14'
  | 'I15'
  | 'M-6'
  | 'M-8'
  | 'M-10'

/** One place where a rule does not hold: the elements concerned, the one to look at first in front. */
export interface Violation {
  readonly rule: RuleId
  readonly elements: readonly string[]
  /** the field or cell in question */
  readonly path: string
}
