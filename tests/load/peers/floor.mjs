// The least a server can do: pass every frame on to everybody else of the same address. No document, no memory of anything.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const rooms = new Map()
const server = createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (ws, request) => {
  const room = rooms.get(request.url) ?? new Set()
  rooms.set(request.url, room.add(ws))
  ws.on('error', () => {})
  ws.on('close', () => room.delete(ws))
  ws.on('message', (data) => {
    for (const other of room) if (other !== ws) other.send(data)
  })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`port ${server.address().port}\n`))
