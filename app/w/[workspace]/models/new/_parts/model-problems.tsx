'use client'
import { z } from 'zod'

const detailsSchema = z.object({
  problems: z.array(z.object({ path: z.string(), issue: z.string() })),
})

/** The places of a refused file that do not hold: path and what is wrong there, as the server names them. */
export function ModelProblems({ details }: { readonly details: unknown }) {
  const read = detailsSchema.safeParse(details)
  if (!read.success) return null
  return (
    <ul className="mt-1 grid gap-0.5 font-mono text-xs">
      {read.data.problems.map(({ path, issue }) => (
        <li key={`${path} ${issue}`}>
          {path}: {issue}
        </li>
      ))}
    </ul>
  )
}
