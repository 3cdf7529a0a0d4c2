import type { Locale } from '#lib/model/local-text.ts'
import type { Problem } from '#lib/model/plain-json.ts'
import { importProblems } from '#lib/words/areas/import-problems.ts'
import { findingsSpeaker } from '#lib/words/finding-teller.ts'
import { translator } from '#lib/words/translator.ts'

/** What is wrong with the file of a model, place by place, five of them at most. */
export function problemText(
  problems: readonly Problem[],
  { file, lang }: { readonly file: string; readonly lang: Locale },
): string {
  const words = findingsSpeaker(lang)
  const lines = problems.slice(0, mostTold).map(({ path, issue }) => {
    const where = path === '' ? words('report.wholeFile') : printable(path)
    return words('report.wrong', {
      file: printable(file),
      path: where,
      issue: issueText(issue, lang),
    })
  })
  const more = problems.length - mostTold
  return [...lines, ...(more > 0 ? [words('report.more', { count: more })] : [])].join('\n')
}

const mostTold = 5

function issueText(issue: string, lang: Locale): string {
  const words = translator(lang, 'framework')
  const [key = '', names = ''] = issue.split(': ')
  const known = (Object.keys(importProblems) as (keyof typeof importProblems)[]).find(
    (one) => one === key,
  )
  if (known === 'unknown-field') return words('problem.unknown-field', { names: printable(names) })
  return words(`problem.${known ?? 'other'}`)
}

/** A text from outside on a terminal: signs that command it, or turn what stands around it, are shown as what they are. */
export function printable(text: string): string {
  return text.slice(0, 300).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  })
}
