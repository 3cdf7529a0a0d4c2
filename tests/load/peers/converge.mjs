// Real providers in a process of their own: joins a room, and says on request which keys each of them shows.
// Arguments: kind, address, room, how many, headers as JSON. A line on stdin asks; a line of JSON answers.
import { createInterface } from 'node:readline'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const [kind, url, room, count, headers] = process.argv.slice(2)
class WithHeaders extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { headers: JSON.parse(headers) })
  }
}

const docs = await Promise.all(
  Array.from({ length: Number(count) }, async () => {
    const doc = new Y.Doc()
    const synced = Promise.withResolvers()
    if (kind === 'hocuspocus') {
      const websocketProvider = new HocuspocusProviderWebsocket({
        url,
        WebSocketPolyfill: WebSocket,
      })
      const provider = new HocuspocusProvider({
        websocketProvider,
        name: room,
        document: doc,
        token: 't',
      })
      provider.on('synced', synced.resolve)
      provider.attach()
    } else {
      const options = { WebSocketPolyfill: WithHeaders, disableBc: true }
      const provider = new WebsocketProvider(url, room, doc, options)
      // Ours says more than y-protocols; whoever does not know it leaves it aside.
      provider.messageHandlers[100] = () => {}
      provider.on('sync', synced.resolve)
    }
    await synced.promise
    return doc
  }),
)
process.stdout.write('ready\n')
for await (const _ of createInterface({ input: process.stdin })) {
  const shown = docs.map((doc) =>
    [...doc.getMap('places').keys()].filter((key) => key.startsWith('t')),
  )
  process.stdout.write(`${JSON.stringify(shown)}\n`)
}
