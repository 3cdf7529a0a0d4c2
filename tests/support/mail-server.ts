import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterAll } from 'vitest'

/** A mail server that keeps what it takes: each mail as it came, headers first. */
export interface MailServer {
  readonly url: string
  readonly taken: string[]
  /** called when a mail has come and before that is answered; a throw ends the connection without an answer */
  onMail: (raw: string) => void
  /** refuses everything from now on */
  isRefusing: boolean
}

/** Starts it for the calling test file and ends it afterwards. Speaks just enough SMTP. */
export async function mailServer(): Promise<MailServer> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const made: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken: [],
    onMail: () => undefined,
    isRefusing: false,
  }
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    talk(socket, made)
  })
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return made
}

function talk(socket: Socket, server: MailServer): void {
  let text = ''
  let isMail = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  say(server.isRefusing ? '421 not now' : '220 test')
  socket.on('data', (bytes) => {
    text += bytes.toString('utf8')
    for (;;) {
      const end = text.indexOf(isMail ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const part = text.slice(0, end)
      text = text.slice(end + (isMail ? 5 : 2))
      if (!isMail) {
        isMail = part.toUpperCase() === 'DATA'
        say(isMail ? '354 go on' : '250 ok')
        continue
      }
      isMail = false
      server.taken.push(part)
      try {
        server.onMail(part)
        say('250 taken')
      } catch {
        socket.destroy()
        return
      }
    }
  })
}
