const KiB = 1024
const MiB = 1024 * KiB

/** What one socket, one room and one server take; beyond it a close code of lib/doc/close-codes.ts follows. */
export interface Limits {
  /** the platform ends the connection itself (1009) above this many bytes */
  readonly frameHard: number
  /** bytes of a second sync step: everything somebody made while offline */
  readonly syncStep2: number
  /** bytes of one live update */
  readonly update: number
  /** what a document may hold; a warning from `warnAt` (a share) on */
  readonly document: { readonly bytes: number; readonly elements: number; readonly warnAt: number }
  /** messages a second and at once */
  readonly messages: Rate
  /** bytes a second and at once */
  readonly bytes: Rate
  /** first sync steps: each costs an encoding of the document */
  readonly syncStep1: Rate
  /** entries of one presence message (an unmodified provider repeats everybody's) */
  readonly presenceEntries: number
  /** UTF-16 units of one presence state */
  readonly presenceState: number
  /** presence is gathered this long, in milliseconds */
  readonly presenceTick: number
  /** nodes say this often which documents they hold and who is there, and are forgotten after; in milliseconds */
  readonly nodes: { readonly beat: number; readonly forget: number }
  /** who changed what is gathered this long, in milliseconds */
  readonly changesTick: number
  /** somebody with more bytes than this waiting gets nothing more until they have read, and then everything at once */
  readonly lagging: number
  /** somebody lagging longer than this, in milliseconds, or with more bytes than this waiting, is too slow */
  readonly tooSlow: { readonly after: number; readonly bytes: number }
  /** times in a row a client may send edits that do not connect to what we know */
  readonly gaps: number
  /** edits, and bytes of them, that are taken before a commit, and questions that take an encoding of the document each */
  readonly turn: { readonly edits: number; readonly bytes: number; readonly encodings: number }
  /** bytes of frames that wait for their turn in one room */
  readonly queue: number
  /** frames a second to receivers from which on turns are spaced, and the longest space in milliseconds */
  readonly spacing: { readonly from: number; readonly perThousand: number; readonly most: number }
  /**
   * after the last snapshot: rows (with an eighth of the bytes that were there before) or bytes (with no fewer than were there
   * before) that make a new one worth while; rows when the room is forgotten
   */
  readonly snapshot: { readonly rows: number; readonly bytes: number; readonly unloaded: number }
  /** the other thread that makes snapshots: milliseconds for one, milliseconds idle until it ends, MiB it may hold */
  readonly snapshotThread: {
    readonly patience: number
    readonly idle: number
    readonly memory: number
  }
  /** connections of one person, of one document, of one process */
  readonly connections: {
    readonly person: number
    readonly document: number
    readonly process: number
  }
  /** documents that are loaded at the same time */
  readonly coldLoads: number
  /** an empty room is forgotten after this long, in milliseconds */
  readonly idleRoom: number
  /** something is sent at least this often, because the provider gives up after 30 s of silence; in milliseconds */
  readonly keepAlive: number
  /** a socket that was silent this long is dead, in milliseconds */
  readonly silence: number
  /** who still may be here is asked again this often, even when no hint comes; in milliseconds */
  readonly recheck: number
  /** whether others wrote is looked up this often, even when no hint comes; in milliseconds */
  readonly poll: number
  /** hints "this model changed" are gathered this long, in milliseconds */
  readonly hintTick: number
  /** how the end is spread, in milliseconds: all of it has to fit into a stop (B-2), with time left for what stops after it */
  readonly drain: {
    /** connections are closed over this long in all */
    readonly most: number
    /** or this long each when they are few */
    readonly each: number
    /** what arrived is committed, and what follows is written, within this long; waited for before and after */
    readonly settle: number
    /** whoever was told to leave may take this long */
    readonly leave: number
    /** so long it takes at most to hear that a connection was cut */
    readonly cut: number
  }
}

interface Rate {
  readonly perSecond: number
  readonly burst: number
}

export const defaultLimits: Limits = {
  frameHard: 5 * MiB,
  syncStep2: 4 * MiB,
  update: 256 * KiB,
  document: { bytes: 32 * MiB, elements: 20_000, warnAt: 0.8 },
  messages: { perSecond: 60, burst: 300 },
  bytes: { perSecond: 512 * KiB, burst: 8 * MiB },
  syncStep1: { perSecond: 0.2, burst: 10 },
  presenceEntries: 1000,
  presenceState: 4 * KiB,
  presenceTick: 50,
  nodes: { beat: 5000, forget: 15_000 },
  changesTick: 500,
  lagging: 1 * MiB,
  tooSlow: { after: 30_000, bytes: 8 * MiB },
  gaps: 3,
  turn: { edits: 1024, bytes: 4 * MiB, encodings: 64 },
  queue: 32 * MiB,
  spacing: { from: 1500, perThousand: 1.85, most: 34 },
  snapshot: { rows: 5000, bytes: 1 * MiB, unloaded: 50 },
  snapshotThread: { patience: 120_000, idle: 60_000, memory: 512 },
  connections: { person: 32, document: 200, process: 5000 },
  coldLoads: 8,
  idleRoom: 30_000,
  keepAlive: 15_000,
  silence: 60_000,
  recheck: 30_000,
  poll: 2000,
  hintTick: 500,
  drain: { most: 6000, each: 5, settle: 2000, leave: 2000, cut: 200 },
}
