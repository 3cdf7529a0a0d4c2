import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { guarded } from '../boot/guarded.ts'
import { readEnv } from '../env.ts'
import { noDrawing, svgAnswer } from './svg-answer.ts'

test('[S-67] a drawing opened by itself loads, runs and sends nothing; nor does an answer in its place', async () => {
  const server = createServer(guarded(readEnv({}), (_req, res) => res.end()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const headersOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers
  for (const path of [
    '/api/pictures/templates/blank?lang=ja',
    '/api/pictures/w/m',
    '/api/pictures/',
  ]) {
    const headers = await headersOf(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script-src')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const page = await headersOf('/w/api/pictures/')
  expect(page.get('content-security-policy')).toContain('script-src')
  expect(page.get('cache-control')).toBe('private, no-store')
  server.close()
})

test('[S-67] what is not the same for everybody who asks is kept by nobody', async () => {
  expect(await svgAnswer('<svg/>', true).text()).toBe('<svg/>')
  expect(svgAnswer('', true).headers.get('cache-control')).toBe('private, max-age=600')
  expect(svgAnswer('', false).headers.get('cache-control')).toBe('private, no-store')
  expect(noDrawing(503).headers.get('cache-control')).toBe('private, no-store')
})
