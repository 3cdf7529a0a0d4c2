'use client'
import { useFindingsAbout } from '#app/_client/findings/use-findings.ts'
import { useViewState } from '../use-view-state.ts'
import { FindingBox } from './finding-box.tsx'
import { rowOf } from './row-of.ts'
import { useToldFindings } from './use-finding-text.ts'

interface Props {
  readonly id: string
  /** it stands in several rows: of what this one is, and all of them */
  readonly row?: string
  readonly rows?: readonly string[]
}

/** In a table of many rows: the finding about this one to which the walk or a link has led; any other is in the list. */
export function FindingHere({ id, row, rows = [] }: Props) {
  const point = useViewState().get('point')
  const findings = useFindingsAbout(id)
  const told = useToldFindings()
  const finding = findings.find(
    ({ name, elements }) =>
      point === `finding.${name}` &&
      elements[0] === id &&
      (row === undefined || rowOf(elements, rows) === row),
  )
  if (finding === undefined || told === null) return null
  return (
    <div className="my-1 max-w-xl font-normal text-ink">
      <FindingBox {...{ finding, told }} />
    </div>
  )
}
