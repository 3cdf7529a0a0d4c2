import { expect, test } from 'vitest'
import { hintsOf } from '#server/live/subscribe.ts'
import { runtime } from '#server/runtime.ts'
import { answerTrpc } from '#server/trpc/http.ts'
import { buildActors } from '#tests/support/actors.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin, testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
const { home, away, as, person, cookie } = await buildActors(pg, time)

/** Opens the stream of a workspace as a browser does and answers one line of data at a time. */
async function listen(who: string) {
  const input = encodeURIComponent(JSON.stringify({ json: { workspaceId: home.id } }))
  const stop = new AbortController()
  const answer = await answerTrpc(
    new Request(`${testOrigin}/api/trpc/live.workspace?input=${input}`, {
      headers: { cookie: cookie(who), accept: 'text/event-stream' },
      signal: stop.signal,
    }),
  )
  const reader = answer.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  const until = async (seen: (text: string) => boolean): Promise<string> => {
    while (!seen(text)) {
      const part = await reader?.read()
      if (part === undefined || part.done) return text
      text += decoder.decode(part.value, { stream: true })
    }
    return text
  }
  return { answer, until, stop: () => stop.abort() }
}

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
