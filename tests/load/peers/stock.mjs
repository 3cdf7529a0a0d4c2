// @y/websocket-server 0.1.1 as its README starts it, plus an error listener: without one a broken frame ends the process.
import { createServer } from 'node:http'
import { setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'

const http = createServer()
const server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
server.on('connection', (ws, request) => {
  ws.on('error', () => {})
  setupWSConnection(ws, request)
})
http.on('upgrade', (request, socket, head) => {
  server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request))
})
http.listen(0, '127.0.0.1', () => process.stdout.write(`${http.address().port}\n`))
