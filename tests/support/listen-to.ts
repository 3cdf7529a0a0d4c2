import { answerTrpc } from '#server/trpc/http.ts'
import { testOrigin } from './runtime.ts'

/** Opens the stream of a workspace as a browser does with this cookie; `until` answers all that has come once it holds what is waited for. */
export async function listenTo(cookie: string, workspaceId: string) {
  const input = encodeURIComponent(JSON.stringify({ json: { workspaceId } }))
  const stop = new AbortController()
  const answer = await answerTrpc(
    new Request(`${testOrigin}/api/trpc/live.workspace?input=${input}`, {
      headers: { cookie, accept: 'text/event-stream' },
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
