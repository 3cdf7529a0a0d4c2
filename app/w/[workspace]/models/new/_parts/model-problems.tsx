'use client'
import { useTranslations } from 'use-intl'
import { importProblems } from '#lib/words/areas/import-problems.ts'

const problemKeys = Object.keys(importProblems) as (keyof typeof importProblems)[]

/** The places in what a server says of a refused file; nothing when it says something else. */
function problemsIn(
  details: unknown,
): readonly { readonly path: string; readonly issue: string }[] {
  const found: unknown = Object(details)
  const list: unknown = found instanceof Object && 'problems' in found ? found.problems : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((one: unknown) =>
    one instanceof Object &&
    'path' in one &&
    'issue' in one &&
    typeof one.path === 'string' &&
    typeof one.issue === 'string'
      ? [{ path: one.path, issue: one.issue }]
      : [],
  )
}

/** The places of a refused file that do not hold: the path as it stands in the file, and in words what is wrong there. */
export function ModelProblems({ details }: { readonly details: unknown }) {
  const t = useTranslations('framework.problem')
  const problems = problemsIn(details)
  if (problems.length === 0) return null
  const said = (issue: string) => {
    const [code = '', names = ''] = issue.split(': ')
    const key = problemKeys.find((k) => k === code) ?? 'other'
    return t(key, { names })
  }
  return (
    <ul className="mt-1 grid gap-0.5 font-mono text-xs">
      {problems.map(({ path, issue }) => (
        <li key={`${path} ${issue}`}>
          {path}: {said(issue)}
        </li>
      ))}
    </ul>
  )
}
