import type { CheckId } from '#lib/derive/check-ids.ts'
import type { Finding } from '#lib/derive/finding.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import type { CellMark } from '../grid/grid-types.ts'
import type { useToldFindings } from './use-finding-text.ts'

type Told = NonNullable<ReturnType<typeof useToldFindings>>

/** So many sentences of one check stand in a hint. */
const most = 3

/**
 * What checks say of one cell (F-252): a mark a check, the gravest first, with its sign, and how grave it is and why on hover and for
 * screen readers.
 */
export function foundMarks(told: Told, findings: readonly NamedFinding[]): readonly CellMark[] {
  const byCheck: ReadonlyMap<CheckId, readonly NamedFinding[]> = Map.groupBy(
    findings,
    ({ check }) => check,
  )
  return [...byCheck.values()].flatMap((same): readonly CellMark[] => {
    const [worst] = same
    if (worst === undefined) return []
    const severity = told.words(`severity.${worst.severity}`)
    const sentences = same.slice(0, most).map((one) => told.say(one).sentence)
    const more = same.length > most ? [told.t('more', { count: same.length - most })] : []
    const long = told.t('marked', { severity, sentence: [...sentences, ...more].join(' ') })
    return [{ kind: 'finding', severity: worst.severity, short: told.say(worst).title, long }]
  })
}

/** Whether a finding speaks of an attribute of table 3-1. */
export function speaksOfRow({ args }: Finding, row: string): boolean {
  return Object.values(args).some((one) => 'rows' in one && one.rows.some((each) => each === row))
}
