import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { marksOfBa, matrixColumns, matrixProgress, usedRows } from './demand-matrix.ts'

test('[G-95] the marks of each ba of 3-1 make up its rows, and together what the whole matrix has considered', () => {
  const rows = usedRows(elderlySupport)
  const { marked, others } = matrixColumns(elderlySupport)
  const bas = [...marked, ...others]
  const counted = bas.map((ba) => marksOfBa(elderlySupport, rows, ba))
  for (const { required, notApplicable, undecided } of counted) {
    expect(required + notApplicable + undecided).toBe(rows.length)
  }
  expect(counted.slice(0, marked.length).every(({ required }) => required > 0)).toBe(true)
  expect(counted.slice(marked.length).every(({ required }) => required === 0)).toBe(true)
  const considered = counted.reduce((sum, one) => sum + rows.length - one.undecided, 0)
  expect(matrixProgress(elderlySupport, rows, bas)).toEqual({
    considered,
    all: rows.length * bas.length,
  })
  expect(marksOfBa(elderlySupport, rows, 'nowhere').undecided).toBe(rows.length)
})
