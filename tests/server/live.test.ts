import { expect, test } from 'vitest'
import { hintsOf } from '#server/live/subscribe.ts'
import { runtime } from '#server/runtime.ts'
import { buildActors } from '#tests/support/actors.ts'
import { listenTo } from '#tests/support/listen-to.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
const { home, away, as, person, cookie } = await buildActors(pg, time)

const listen = async (who: string) => await listenTo(cookie(who), home.id)

const publish = async (workspaceId: string, modelId: string) =>
  await runtime().hints.publish({ workspaceId, area: 'agreement', modelId })

test('[S-35] a member hears what changed in the workspace, and nothing of another', async () => {
  const { answer, until, stop } = await listen('viewer')
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  await until((text) => text.includes('connected'))
  await publish(away.id, 'foreign-model')
  await publish(home.id, 'our-model')
  const text = await until((seen) => seen.includes('our-model'))
  expect(text).not.toContain('foreign-model')
  stop()
})

test('[S-35] who is taken out hears nothing more: the stream ends', async () => {
  const { until, stop } = await listen('viewer')
  await until((text) => text.includes('connected'))
  const admin = await as('orgAdmin')
  await admin.member.remove({ workspaceId: home.id, userId: person('viewer').userId })
  await publish(home.id, 'later-model')
  const text = await until((seen) => seen.includes('event: return'))
  expect(text).toContain('event: return')
  expect(text).not.toContain('later-model')
  stop()
})

test('[S-35] who signs out hears nothing more: the stream ends', async () => {
  const { until, stop } = await listen('editor')
  await until((text) => text.includes('connected'))
  const { userId } = person('editor')
  await pg.owner.db.deleteFrom('session').where('user_id', '=', userId).execute()
  await runtime().hints.publish({ workspaceId: '', area: 'session', userId })
  await publish(home.id, 'after-sign-out')
  const text = await until((seen) => seen.includes('event: return') || seen.includes('after-sign'))
  expect(text).toContain('event: return')
  expect(text).not.toContain('after-sign-out')
  stop()
})

test('[S-35] who is reading is asked again every so often, however much else comes', async () => {
  const stop = new AbortController()
  const hints = hintsOf(home.id, stop.signal, 20)
  const publishing = setInterval(() => void publish(home.id, 'busy'), 2)
  let seen = 0
  for await (const hint of hints) {
    if (hint === null) break
    seen += 1
    if (seen > 500) break
  }
  clearInterval(publishing)
  stop.abort()
  expect(seen).toBeLessThan(500)
})

test('[S-35] a stranger is refused before anything is streamed', async () => {
  const { until } = await listen('stranger')
  const text = await until((seen) => seen.includes('not-found'))
  expect(text).toContain('not-found')
})
