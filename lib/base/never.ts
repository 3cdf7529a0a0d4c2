/** Ends an exhaustive switch: a new case breaks the build where somebody has to think about it. */
export function never(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
