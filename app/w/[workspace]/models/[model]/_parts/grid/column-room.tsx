import type { ReactNode } from 'react'

/** The room of columns that are not drawn. */
export function columnRoom(columns: number, from: number): ReactNode {
  return <td key={`room ${from}`} aria-hidden colSpan={columns} className="p-0" />
}
