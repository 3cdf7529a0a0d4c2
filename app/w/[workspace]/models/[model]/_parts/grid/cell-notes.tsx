import { SeverityIcon } from '../findings/severity-icon.tsx'
import type { CellMark } from './grid-types.ts'

/** In the panel of a cell: what checks say of it, in whole sentences, for who cannot point at its marks (F-269). */
export function CellNotes({ marks = [] }: { readonly marks: readonly CellMark[] | undefined }) {
  const found = marks.flatMap(({ long, severity }) =>
    severity === undefined ? [] : [{ long, severity }],
  )
  if (found.length === 0) return null
  return (
    <ul className="mb-3 grid gap-1 rounded-md bg-paper px-2 py-1.5 text-xs">
      {found.map(({ long, severity }) => (
        <li key={long} className="flex gap-1.5">
          <SeverityIcon severity={severity} size={13} className="mt-0.5" />
          <span className="min-w-0">{long}</span>
        </li>
      ))}
    </ul>
  )
}
