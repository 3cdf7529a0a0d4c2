import { expect, test } from 'vitest'
import { allowedPresence } from '#lib/doc/presence.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { viewpoints } from '#lib/model/vocabulary.ts'
import { portable } from './portable-id.ts'
import { rowOfViewpoint, viewpointOfRow } from './viewpoint-row.ts'

test('[D-27] whoever stands on a cell of any table is seen there, also on a row that has no element yet', () => {
  const rows = [...attributeRows.map((row) => row.id), ...viewpoints.map(rowOfViewpoint)]
  const dropped = rows.filter((row) => {
    const selection = [portable('incident'), portable(row)]
    return allowedPresence({ selection }, false).selection === undefined
  })
  expect(dropped).toEqual([])
  expect(new Set(rows.map(portable)).size).toBe(rows.length)
  expect(viewpoints.map((v) => viewpointOfRow(rowOfViewpoint(v)))).toEqual(viewpoints)
  expect(viewpointOfRow('none:such')).toBeUndefined()
})
