'use client'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { importProblems } from '#lib/words/areas/import-problems.ts'

const problemKeys = Object.keys(importProblems) as (keyof typeof importProblems)[]

const detailsSchema = z.object({
  problems: z.array(z.object({ path: z.string(), issue: z.string() })),
})

/** The places of a refused file that do not hold: the path as it stands in the file, and in words what is wrong there. */
export function ModelProblems({ details }: { readonly details: unknown }) {
  const t = useTranslations('framework.problem')
  const read = detailsSchema.safeParse(details)
  if (!read.success) return null
  const said = (issue: string) => {
    const [code = '', names = ''] = issue.split(': ')
    const key = problemKeys.find((k) => k === code) ?? 'other'
    return t(key, { names })
  }
  return (
    <ul className="mt-1 grid gap-0.5 font-mono text-xs">
      {read.data.problems.map(({ path, issue }) => (
        <li key={`${path} ${issue}`}>
          {path}: {said(issue)}
        </li>
      ))}
    </ul>
  )
}
