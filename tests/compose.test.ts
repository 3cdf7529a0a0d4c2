import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const file = 'docker-compose.yml'
const text = readFileSync(file, 'utf8')
const dir = mkdtempSync(path.join(os.tmpdir(), 'yoriai-compose-'))
afterAll(() => rmSync(dir, { recursive: true }))

/** dclint knows the schema of compose files by heart: no network, no engine. */
function lint(checked: string) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/dclint', [checked], {
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

test('[B-8] docker-compose.yml keeps to the schema of compose files', () => {
  expect(lint(file)).toMatchObject({ status: 0 })
})

test('[B-8] a compose file with a misspelled key is found', () => {
  const broken = path.join(dir, file)
  writeFileSync(broken, text.replace('    image: postgres', '    imagge: postgres'))
  const { status, said } = lint(broken)
  expect(status).not.toBe(0)
  expect(said).toContain('ComposeValidationError')
  expect(said).toContain('/services/db')
})

test('[B-8] only the migration knows the owner of the database', () => {
  const services = text.split(/^ {2}(?=\w+:$)/m)
  const knowing = services.filter((service) => service.includes('postgres://app_owner'))
  expect(knowing.map((service) => service.split(':')[0])).toEqual(['migrate'])
})

test('[B-10] the proxy sends to services that exist, each in its role, and only it can be reached', () => {
  const services = text.split(/^ {2}(?=\w+:$)/m)
  const named = [
    ...readFileSync('server/proxy/haproxy.cfg', 'utf8').matchAll(
      /server-template \w+ \d+ (\w+):3000/g,
    ),
  ]
  const targets = named.map((match) => match[1] ?? '')
  expect(targets.toSorted()).toEqual(['collab', 'web'])
  for (const name of targets) {
    expect(services.find((service) => service.startsWith(`${name}:`))).toContain(`ROLE: ${name}`)
  }
  const open = services.filter((service) => service.includes('    ports:'))
  expect(open.map((service) => service.split(':')[0])).toEqual(['proxy'])
})

test('[B-8] the image is built from the sources the server builds its pages from', () => {
  const docker = readFileSync('Dockerfile', 'utf8')
  const copied = ['app', 'db', 'lib', 'server', 'public']
  for (const folder of copied) expect(docker).toContain(`/app/${folder} ${folder}`)
})
