// No document at all: every message goes to everybody else in the room. What a WebSocket server costs at least.
import { WebSocketServer } from 'ws'

const rooms = new Map()
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false }, () => {
  process.stdout.write(`${server.address().port}\n`)
})
server.on('connection', (ws, request) => {
  const room = rooms.get(request.url) ?? new Set()
  rooms.set(request.url, room.add(ws))
  ws.on('error', () => {})
  ws.on('close', () => room.delete(ws))
  ws.on('message', (data) => {
    // An empty second sync step answers the first, so that clients count as joined.
    if (data[0] === 0 && data[1] === 0) return ws.send(Uint8Array.from([0, 1, 2, 0, 0]))
    if (data[0] === 100) return ws.send(Uint8Array.from([100, 1, ...data.subarray(2)]))
    if (data[0] === 0 && data[1] === 1) return
    for (const other of room) if (other !== ws) other.send(data)
  })
})
