import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { CannotStart } from '#db/cannot-start.ts'

/** Who answers a request for another protocol (websocket). */
export type UpgradeListener = (req: IncomingMessage, socket: Duplex, head: Buffer) => void

/** The port, held from the first moment; who answers on it changes as the rest comes up and goes down. */
export interface Front {
  answer: RequestListener
  upgrade: UpgradeListener
  /** answers nothing new any more; what is under way goes on */
  rest(): void
  /** gives the port back when what is under way has ended, or has had its time */
  close(): Promise<void>
}

/** While nothing is ready yet, or any more. */
const busy: RequestListener = (_req, res) => {
  res.writeHead(503, { 'retry-after': '1', connection: 'close' }).end()
}

/** Longest wait for requests that are under way when we stop. */
const patience = 1_500

/**
 * Takes the port before anything else, so that a second copy fails here and touches nothing. Refuses in a sentence when the
 * port is taken or not ours to take.
 */
export async function openFront(host: string, port: number): Promise<Front> {
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 60_000 })
  const front: Front = {
    answer: busy,
    upgrade: (_req, socket) => refuseUpgrade(socket, 503, 'Service Unavailable'),
    rest: () => {
      front.answer = busy
      front.upgrade = (_req, socket) => refuseUpgrade(socket, 503, 'Service Unavailable')
    },
    close: async () => {
      front.rest()
      await close(server)
    },
  }
  server.on('request', (req, res) => front.answer(req, res))
  server.on('upgrade', (req, socket, head) => {
    socket.on('error', () => socket.destroy())
    front.upgrade(req, socket, head)
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw refusal(error, host, port)
  }
  return front
}

/** Ends a handshake with a status. */
export function refuseUpgrade(socket: Duplex, status: number, reason: string): void {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const rest = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(rest)
}

function refusal(error: unknown, host: string, port: number): CannotStart {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'EADDRINUSE') {
    return new CannotStart(`Port ${port} on ${host} is taken: stop what uses it or set PORT.`)
  }
  if (code === 'EACCES') {
    return new CannotStart(
      `Port ${port} may not be used by this account: set PORT to 1024 or more.`,
    )
  }
  return new CannotStart(`HOST=${host} PORT=${port} cannot be listened on (${code}).`)
}
