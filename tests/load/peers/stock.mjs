// @y/websocket-server as its own `bin` sets it up; with an `error` handler on each socket, without which it dies of the first reset.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { setupWSConnection } from '@y/websocket-server/utils'

const server = createServer()
const sockets = new WebSocketServer({ noServer: true })
sockets.on('connection', setupWSConnection)
server.on('upgrade', (request, socket, head) => {
  socket.on('error', () => socket.destroy())
  sockets.handleUpgrade(request, socket, head, (ws) => {
    ws.on('error', () => {})
    sockets.emit('connection', ws, request)
  })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`port ${server.address().port}\n`))
