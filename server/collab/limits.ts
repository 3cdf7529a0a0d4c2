const KiB = 1024
const MiB = 1024 * KiB

/** What one socket, one room and one server take; beyond it a close code of lib/doc/close-codes.ts follows. */
export const limits = {
  /** the platform ends the connection itself (1009) above this */
  frameHard: 5 * MiB,
  /** bytes of a second sync step: everything somebody made while offline */
  syncStep2: 4 * MiB,
  /** bytes of one live update */
  update: 1 * MiB,
  /** bytes of all updates of a document since its beginning */
  document: 64 * MiB,
  /** messages a second and at once */
  messages: { perSecond: 60, burst: 300 },
  /** bytes a second and at once */
  bytes: { perSecond: 512 * KiB, burst: 8 * MiB },
  /** first sync steps a minute: each costs an encoding of the document */
  syncStep1: { perSecond: 0.2, burst: 10 },
  /** entries of one presence message (an unmodified provider repeats everybody's) */
  presenceEntries: 1000,
  /** UTF-16 units of one presence state */
  presenceState: 4 * KiB,
  /** presence is gathered this long, in milliseconds */
  presenceTick: 50,
  /** presence is not sent to somebody with more than this waiting */
  presenceBacklog: 1 * MiB,
  /** somebody with more than this waiting is too slow */
  backlog: 8 * MiB,
  /** times in a row a client may send edits that do not connect to what we know */
  gaps: 3,
  /** frames that are taken before a commit */
  turn: 256,
  /** updates after the last snapshot that make a new one worth while */
  snapshotEvery: 500,
  /** connections of one person, of one document, of one process */
  connections: { person: 32, document: 200, process: 5000 },
  /** an empty room is forgotten after this long, in milliseconds */
  idleRoom: 30_000,
  /** something is sent at least this often, because the provider gives up after 30 s of silence; in milliseconds */
  keepAlive: 15_000,
  /** a socket that was silent this long is dead, in milliseconds */
  silence: 60_000,
  /** who still may be here is asked again this often, even when no hint comes; in milliseconds */
  recheck: 30_000,
  /** hints "this model changed" are gathered this long, in milliseconds */
  hintTick: 200,
} as const
