import { expect, test } from 'vitest'
import { cacheName, readCacheName } from './cache-name.ts'

const key = { userId: 'u', workspaceId: 'w', modelId: 'm', epoch: 12, window: 'x1' }

test('[F-9] a copy is named by person, workspace, document, epoch and window, and nothing else reads as one', () => {
  expect(cacheName(key)).toBe('yoriai/u/w/m/12/x1')
  expect(readCacheName(cacheName(key))).toEqual(key)
  for (const other of ['yoriai/u/w/m/x/1', 'yoriai/u/w/m/1', 'other/u/w/m/1/x', 'yoriai/', '']) {
    expect(readCacheName(other)).toBeNull()
  }
})
