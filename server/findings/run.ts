import { findingsOf } from '#lib/derive/engine.ts'
import type { Finding, Severity } from '#lib/derive/finding.ts'
import { importModelText } from '#lib/exchange/json.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { findingsSpeaker, findingTeller } from '#lib/words/finding-teller.ts'
import { readOptions } from './options.ts'
import { printable, problemText } from './problem-text.ts'
import { largestFile, readBounded } from './read-bounded.ts'

/** What a process is to say and end with. */
interface Outcome {
  readonly out: string
  readonly error: string
  readonly exitCode: 0 | 1 | 2
}

/** The whole of `npm run findings`, but for saying it. */
export function findings(args: readonly string[]): Outcome {
  const options = readOptions(args)
  if ('wrong' in options) return refused(findingsSpeaker(options.lang)('report.usage'))
  const { file, lang, isJson } = options
  const words = findingsSpeaker(lang)
  const text = readBounded(file)
  const shown = { file: printable(file) }
  if (text === 'unreadable') return refused(words('report.unreadable', shown))
  if (text === 'tooLarge') {
    return refused(words('report.tooLarge', { ...shown, most: largestFile / 1_000_000 }))
  }
  const read = importModelText(text.text)
  if ('problems' in read) return refused(problemText(read.problems, { file, lang }))
  const found = bySeverity(findingsOf(read.model))
  const out = isJson ? asJson(found, read.model, lang) : asLines(found, read.model, lang)
  return { out, error: '', exitCode: found.some((one) => one.severity === 'error') ? 1 : 0 }
}

const severities: readonly Severity[] = ['error', 'warn', 'info']

/** Errors first, then check by check. */
function bySeverity(found: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity, check }: Finding) => `${severities.indexOf(severity)} ${check}`
  return found.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

function asLines(found: readonly Finding[], model: Model, lang: Locale): string {
  const words = findingsSpeaker(lang)
  const tell = findingTeller(model, lang)
  const lines = found.map((finding) => {
    const { title, sentence } = tell(finding)
    const { check, step, severity, source } = finding
    const head = {
      check,
      step,
      title,
      severity: words(`severity.${severity}`),
      source: source === 'ours' ? words('ours') : source,
    }
    return `${words('report.line', head)}\n  ${sentence}\n`
  })
  return `${lines.join('')}${words('report.total', countsOf(found))}\n`
}

function asJson(found: readonly Finding[], model: Model, lang: Locale): string {
  const tell = findingTeller(model, lang)
  const told = found.map((finding) => ({ ...finding, ...tell(finding) }))
  const head = { format: 'yoriai.findings', schema: 1, counts: countsOf(found) }
  const document = { ...head, findings: told }
  return `${JSON.stringify(document, null, 2)}\n`
}

function countsOf(found: readonly Finding[]): Record<Severity, number> {
  const of = (severity: Severity) => found.filter((one) => one.severity === severity).length
  return { error: of('error'), warn: of('warn'), info: of('info') }
}

function refused(sentence: string): Outcome {
  return { out: '', error: `${sentence}\n`, exitCode: 2 }
}
