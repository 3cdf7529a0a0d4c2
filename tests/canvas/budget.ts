import type { Weight } from './weigh.ts'

/** What a page may load before anybody touches it. */
export interface Budget {
  readonly name: string
  /** KB of script, compressed */
  readonly script: number
}

/** So many of the largest scripts are named when a page is too heavy. */
const named = 12

/**
 * What is wrong with the weight of a page, in words; nothing when it keeps to its budget: the script it loads before
 * interaction, and web fonts, of which there are none.
 */
export function overweight({ name, script }: Budget, { scripts, bytes, fonts }: Weight): string[] {
  const kb = (n: number) => `${(n / 1024).toFixed(1)} KB`
  return [
    ...(bytes <= script * 1024
      ? []
      : [
          `${name}: ${kb(bytes)} of script, at most ${script} KB. The largest:`,
          ...scripts.slice(0, named).map((one) => `  ${kb(one.bytes).padStart(9)} ${one.path}`),
        ]),
    ...(fonts === 0 ? [] : [`${name}: ${kb(fonts)} of web fonts, at most 0`]),
  ]
}

/** What is wrong with how much stands in a document; nothing when it is no more than allowed. */
export function overfull(what: string, count: number, most: number): string[] {
  return count <= most ? [] : [`${what}: ${count}, at most ${most}`]
}
