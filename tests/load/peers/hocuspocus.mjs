// @hocuspocus/server with its defaults. STORE: a folder to keep documents in (kill -9 scenario only).
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'

const folder = process.env.STORE
const file = (name) => path.join(folder, name)
const storage =
  folder === undefined
    ? {}
    : {
        async onLoadDocument({ document, documentName }) {
          if (existsSync(file(documentName)))
            Y.applyUpdate(document, readFileSync(file(documentName)))
          return document
        },
        async onStoreDocument({ document, documentName }) {
          writeFileSync(`${file(documentName)}.new`, Y.encodeStateAsUpdate(document))
          renameSync(`${file(documentName)}.new`, file(documentName))
        },
      }

const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  stopOnSignals: false,
  ...storage,
})
await server.listen()
process.stdout.write(`port ${server.address.port}\n`)
