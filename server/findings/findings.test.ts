import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { exportModel } from '#lib/exchange/json.ts'
import type { Model } from '#lib/model/model.ts'
import { root } from '#tests/support/source.ts'
import { tidyModel } from '#tests/support/tidy-model.ts'

const place = mkdtempSync(join(tmpdir(), 'findings-'))
afterAll(() => {
  rmSync(place, { recursive: true, force: true })
})

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/findings.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64_000_000,
  })
  return { status, stdout, stderr }
}

function file(name: string, text: string): string {
  const path = join(place, name)
  writeFileSync(path, text)
  return path
}

const model = (name: string, one: Model) => file(name, exportModel(one))

test('[CL-1] the checks speak about an exported model, errors first, and the exit code says whether there are any', () => {
  const { status, stdout, stderr } = run(model('two.json', elderlySupport))
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines[0]).toBe('誤り F-13 カテゴリに対応する場の不足（STEP 2、p9）')
  expect(lines[1]).toContain('「サービス提供用データ」は営業秘密とされていますが')
  expect(lines.at(-1)).toBe('誤り7件、注意79件、参考34件')
  const marks = lines.filter((line) => /^\S+ F-\d\d/.test(line)).map((line) => line.split(' ')[0])
  expect(marks).toEqual(marks.toSorted((a = '', b = '') => rank(a) - rank(b)))
})

test('[CL-1] a model without errors ends with 0', () => {
  expect(run(model('tidy.json', tidyModel), '--lang', 'en')).toEqual({
    status: 0,
    stdout: 'Errors: 0, warnings: 0, notes: 0\n',
    stderr: '',
  })
})

test('[CL-2] the same as JSON for programs, in either language, with what each finding is about', () => {
  const { status, stdout } = run('--json', '--lang=en', model('json.json', elderlySupport))
  const said = JSON.parse(stdout) as {
    format: string
    counts: object
    findings: Readonly<Record<string, unknown>>[]
  }
  expect({ status, format: said.format, counts: said.counts }).toEqual({
    status: 1,
    format: 'yoriai.findings',
    counts: { error: 7, warn: 79, info: 34 },
  })
  expect(said.findings[0]).toMatchObject({
    check: 'F-13',
    severity: 'error',
    step: 2,
    source: 'p9',
    elements: ['svc'],
    title: 'Legal position without its ba',
  })
  expect(said.findings.find(({ check }) => check === 'F-02')).toHaveProperty('fix.0.type', 'add')
})

test('[CL-3] a wrong call says how it is called, in the language that was asked for', () => {
  const tidy = model('call.json', tidyModel)
  for (const args of [
    [],
    [tidy, tidy],
    [tidy, '--lang', 'fr'],
    [tidy, '--lang'],
    [tidy, '--verbose'],
  ]) {
    const { status, stdout, stderr } = run(...args)
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
    expect(stderr).toMatch(/^使い方：npm run findings/)
  }
  expect(run('--lang', 'en').stderr).toMatch(/^Usage: npm run findings/)
})

test('[CL-3] what is no model says where in the file, and what is wrong there', () => {
  const wrong = (name: string, text: string) => {
    const { status, stdout, stderr } = run(file(name, text), '--lang', 'en')
    expect({ name, status, stdout }).toEqual({ name, status: 2, stdout: '' })
    return stderr.replaceAll(place, '').trimEnd()
  }
  const document = (one: object) =>
    JSON.stringify({ format: 'yoriai.model', schema: 1, model: one })
  expect(wrong('empty.json', '')).toBe('/empty.json, at the whole file: It cannot be read as JSON.')
  expect(wrong('other.json', '{"format":"otm"}')).toBe(
    '/other.json, at format: It is not in the format yoriai.model.',
  )
  const state = { ...tidyModel.states['a'], copies: 'many' }
  expect(wrong('value.json', document({ ...tidyModel, states: { a: state } }))).toBe(
    '/value.json, at model/states/a/copies: This value is not among those allowed.',
  )
  expect(
    wrong('proto.json', document(tidyModel).replace('"states":{', '"states":{"__proto__":{},')),
  ).toContain('at model/states/')
  expect(wrong('deep.json', document({ ...tidyModel, meta: nested(40) }))).toContain(
    'nested too deeply',
  )
  expect(wrong('very-deep.json', '['.repeat(200_000))).toContain('cannot be read as JSON')
})

test('[CL-4] what a file holds cannot command the terminal it is told on', () => {
  const text = JSON.stringify({
    format: 'yoriai.model',
    schema: 1,
    model: tidyModel,
    '\u001b[2J\u202e': 1,
  })
  const { status, stderr } = run(file('escape.json', text))
  expect(status).toBe(2)
  expect(['\u001b', '\u202e'].some((sign) => stderr.includes(sign))).toBe(false)
  expect(stderr).toContain('\\u001b[2J\\u202e')
})

test('[CL-4] only files are read, and none that is too large', () => {
  expect(run(join(place, 'missing.json'))).toMatchObject({ status: 2, stdout: '' })
  expect(run(place).stderr).toContain('ファイルを読めません')
  const pipe = join(place, 'pipe')
  spawnSync('mkfifo', [pipe])
  expect(run(pipe)).toMatchObject({ status: 2, stdout: '' })
  expect(run('/dev/zero')).toMatchObject({ status: 2, stdout: '' })
  const large = file('large.json', '{}')
  truncateSync(large, 64_000_001)
  expect(run(large, '--lang', 'en').stderr).toContain('is too large (at most 64 MB)')
})

test('[CL-4] a model whose references lead nowhere is told about, not refused', () => {
  const broken = { ...elderlySupport, states: {}, stakeholders: {}, bas: {} }
  const { status, stderr } = run(model('broken.json', broken), '--json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
})

function rank(word: string): number {
  return ['誤り', '注意', '参考'].indexOf(word)
}

function nested(depth: number): object {
  return depth === 0 ? {} : { a: nested(depth - 1) }
}
