import type { Connection } from '../person.ts'

/** What one connection changed durably; becomes its edit session. */
export interface Editing {
  firstSeq: number
  lastSeq: number
  updates: number
}

/** One connection inside a room, with what the room has to remember of it. */
export class RoomMember {
  readonly connection: Connection
  editing: Editing | null = null
  /** it sent edits that do not connect to what we know, and was asked to send all it has */
  behind = false
  gaps = 0
  /** a MARK that cannot be answered while it is behind */
  heldMark: number | null = null
  /** reads too slowly: what it has (a state vector) and since when; it gets nothing until it has read what waits */
  lag: { readonly stateVector: Uint8Array; readonly since: number } | null = null
  /** refused or left: nothing of it is taken any more */
  gone = false

  constructor(connection: Connection) {
    this.connection = connection
  }

  /** What everybody is sent: not while it reads too slowly, it will get all of it at once. */
  tell(frame: Uint8Array): void {
    if (this.lag === null) this.answer(frame)
  }

  /** What it asked for, or is asked: also when it reads slowly, nothing else would say it again. */
  answer(frame: Uint8Array): void {
    if (!this.gone) this.connection.send(frame)
  }
}
