import { expect, test } from 'vitest'
import { nextPath } from './next-path.ts'

test('[F-1] after signing in one lands inside this site only', () => {
  expect(nextPath('/w/1?tab=x')).toBe('/w/1?tab=x')
  expect(
    ['//evil.example', '/\\evil.example', 'https://evil.example', 'x', '/a\nb'].map(nextPath),
  ).toEqual(['/', '/', '/', '/', '/'])
  expect(nextPath(undefined)).toBe('/')
  expect(nextPath(['/a', '/b'])).toBe('/')
})
