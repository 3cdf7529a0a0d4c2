import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { frameworkMusts } from './support/framework-musts.ts'
import { demandsOfTheFramework, quotedRules, rulesOfTheHouse } from './support/rules.ts'
import { root } from './support/source.ts'

const rules = rulesOfTheHouse()
const demands = demandsOfTheFramework()

describe('what is demanded, ruled and tested', () => {
  test('[A-10] every rule of every SPEC.md is quoted by a test', () => {
    const quoted = quotedRules()
    expect(rules.length).toBeGreaterThan(50)
    expect(rules.filter((rule) => !quoted.has(rule.id)).map(told)).toEqual([])
  })

  test('[A-10] a rule has one id, and an id one rule', () => {
    const ids = rules.map((rule) => rule.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('[A-11] every MUST of the framework stands in the table, once, and nothing else does', () => {
    expect(demands.map((demand) => demand.id)).toEqual(frameworkMusts)
  })

  test('[A-11] what is said to fulfil a demand exists; what is open names nothing', () => {
    const known = new Set(rules.map((rule) => rule.id))
    const exists = (by: string) =>
      by.startsWith('`') ? existsSync(join(root, by.replaceAll('`', ''))) : known.has(by)
    expect(demands.filter((d) => !['fulfilled', 'partly', 'open'].includes(d.state))).toEqual([])
    expect(demands.filter((d) => !d.by.every(exists))).toEqual([])
    expect(demands.filter((d) => (d.state === 'open') !== (d.by.length === 0))).toEqual([])
  })

  test('[A-11] how many demands are fulfilled and open is told', () => {
    const count = (state: string) => demands.filter((d) => d.state === state).length
    const open = demands.filter((d) => d.state === 'open').map((d) => d.id)
    process.stdout.write(
      `\nframework: ${count('fulfilled')} of ${demands.length} demands fulfilled, ${count('partly')} partly, ` +
        `${open.length} open (${open.join(', ')}); ${rules.length} rules\n`,
    )
    expect(count('fulfilled')).toBeGreaterThan(count('open'))
  })
})

function told(rule: { readonly id: string; readonly file: string }): string {
  return `${rule.id} (${rule.file})`
}
