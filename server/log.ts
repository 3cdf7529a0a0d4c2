import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Fields that never reach a log, at the top or one level down. */
const secret = [
  'authorization',
  'cookie',
  'token',
  'tokenHash',
  'password',
  'secret',
  'email',
  'to',
  'url',
]

/**
 * The log of a process: JSON lines without secrets and without what people wrote (B-6). Callers log ids, kinds and
 * numbers; an error keeps its kind and place, and its message unless the database wrote it, which quotes values.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { pid: process.pid },
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
    serializers: { err: tellError, error: tellError },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

function tellError(thrown: unknown): Readonly<Record<string, unknown>> {
  if (!(thrown instanceof Error)) return { type: typeof thrown }
  const code = 'code' in thrown ? thrown.code : undefined
  const place = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const message = thrown.name === 'PostgresError' ? undefined : thrown.message
  return { type: thrown.name, code, message, at: place.slice(0, 6).map((line) => line.trim()) }
}
