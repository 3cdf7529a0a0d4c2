import type { LogReader } from './log-reader.ts'
import type { Claim, Writer } from './writer.ts'

/** What must all stay zero, in elements; and words for what was found. */
export interface Findings {
  /** said to be saved, and not in the log (or back in it) */
  lost: number
  /** seen by others, and never in the log */
  unseen: number
  /** in the log, and never done by anybody */
  invented: number
  readonly words: string[]
}

export function noFindings(): Findings {
  return { lost: 0, unseen: 0, invented: 0, words: [] }
}

type Read = Pick<LogReader, 'docId' | 'standing' | 'everStood'>

/**
 * Claims against a log that was read after they were made: acknowledged ⊆ log, seen ⊆ log. `removed` is asked after that reading:
 * people write on while it is read, and what has stood there and they have asked to be taken away by then may be gone from it.
 */
export function judgeClaims(
  claims: readonly Claim[],
  removed: ReadonlySet<string>,
  log: Read,
  findings: Findings,
): void {
  const standing = log.standing()
  const ever = log.everStood()
  for (const claim of claims.filter(({ docId }) => docId === log.docId)) {
    const lost = [
      ...claim.kept.filter((id) => !standing.has(id) && !(removed.has(id) && ever.has(id))),
      ...claim.gone.filter((id) => standing.has(id)),
    ]
    const unseen = claim.seen.filter((id) => !ever.has(id))
    findings.lost += lost.length
    findings.unseen += unseen.length
    tell(findings, 'lost', lost)
    tell(findings, 'seen by others and not in the log', unseen)
  }
}

/** The log against what was ever done, asked after the log was read: log ⊆ attempted. */
export function judgeOrigins(writers: readonly Writer[], log: LogReader, findings: Findings): void {
  const attempted = new Set(
    writers.filter((w) => w.docId === log.docId).flatMap((w) => w.attempted()),
  )
  const invented = [...log.everStood()].filter((id) => !attempted.has(id))
  findings.invented += invented.length
  tell(findings, 'invented', invented)
}

/** Ids of everything these have asked to be taken away, said to be saved or not. */
export function removedBy(writers: readonly Writer[]): ReadonlySet<string> {
  return new Set(writers.flatMap((writer) => writer.removed()))
}

function tell(findings: Findings, what: string, ids: readonly string[]): void {
  if (ids.length > 0) findings.words.push(`${what}: ${ids.slice(0, 5).join(', ')}`)
}
