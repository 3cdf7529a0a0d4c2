// @hocuspocus/server 4.7.0 with its defaults. With a folder as argument it stores documents there, as its store hook is meant.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'

const folder = process.argv[2]
const file = (name) => path.join(folder, `${name}.bin`)
const stored = {
  async onLoadDocument({ document, documentName }) {
    if (existsSync(file(documentName))) Y.applyUpdate(document, readFileSync(file(documentName)))
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
  ...(folder === undefined ? {} : stored),
})
await server.listen()
process.stdout.write(`${server.address.port}\n`)
