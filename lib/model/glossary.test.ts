import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cellNames, collectionNames } from './layout.ts'
import { snapshotSchema } from './snapshot.ts'
import * as vocabulary from './vocabulary.ts'

const rows = readFileSync(path.join(import.meta.dirname, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!-|ja )/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const coded = new Set(
  rows.flatMap((row) => [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1])),
)

describe('glossary', () => {
  test('[M-18] every collection, table and value of the framework is explained', () => {
    const values = [
      ...vocabulary.eventKinds,
      ...vocabulary.baCategories,
      ...vocabulary.normTypes,
      ...vocabulary.viewpoints,
      ...vocabulary.threatSources,
      ...vocabulary.threats,
      ...vocabulary.transferUnits,
      ...vocabulary.attributeKeys,
      ...vocabulary.valueLevels,
      ...vocabulary.categoryCodes,
    ]
    const others = ['ResponsibilitySplit', 'SignOff', 'Finding', 'Snapshot', 'Transfer', 'BaDuty']
    const wanted = [...collectionNames, ...cellNames, ...values, ...others]
    expect(wanted.filter((word) => !coded.has(word))).toEqual([])
  })

  test('[M-18] every row has both languages, a code, one sentence and a source', () => {
    const incomplete = rows.filter((row) => row.length !== 5 || row.includes(''))
    expect(incomplete).toEqual([])
    expect(rows.filter((row) => row[3]?.endsWith('.') !== true)).toEqual([])
    expect(rows.filter((row) => !/^(p\d+|ours)/.test(row[4] ?? ''))).toEqual([])
  })

  test('[M-18] snapshots are validated although nothing stores them yet', () => {
    const snapshot = {
      id: 'v1',
      model: 'm1',
      contentHash: 'a'.repeat(64),
      createdBy: 'u1',
      label: { ja: '初版' },
      at: '2026-11-25T02:00:00Z',
    }
    expect(snapshotSchema.safeParse(snapshot).success).toBe(true)
    expect(snapshotSchema.safeParse({ ...snapshot, contentHash: 'abc' }).success).toBe(false)
  })
})
