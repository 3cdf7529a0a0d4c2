import type { Connection } from '#db/client.ts'
import { docGenesis, linkUpdate, sameBytes } from '#db/doc-chain.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { readModel } from '#lib/doc/read.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import * as Y from 'yjs'

/** How many findings of one kind are told. */
const told = 3

/**
 * What really stands in the log of one document, read past the server as the owner of the database. Reads on from where it
 * stood, and finds: numbers that skip, a chain that does not hold, edits that stand twice, a head that is not the last row.
 */
export class LogReader {
  readonly docId: string
  readonly faults: string[] = []
  rows = 0
  readonly #owner: Connection
  readonly #doc = createModelDoc()
  readonly #clocks = new Map<number, number>()
  /** how often the log says that an element came to be */
  readonly #born = new Map<string, number>()
  #hash = docGenesis

  constructor(owner: Connection, docId: string) {
    this.#owner = owner
    this.docId = docId
  }

  async read(): Promise<void> {
    const { db } = this.#owner
    // One transaction that sees one moment: rows, changes and head belong together.
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const rows = await tx
          .selectFrom('doc_update')
          .select(['seq', 'user_id', 'org_id', 'session_id', 'via', 'at', 'data', 'hash'])
          .where('doc_id', '=', this.docId)
          .where('seq', '>', this.rows)
          .orderBy('seq')
          .execute()
        const changes = await tx
          .selectFrom('doc_change')
          .select(['element', 'op', 'field'])
          .where('doc_id', '=', this.docId)
          .where('seq', '>', this.rows)
          .execute()
        const head = await tx
          .selectFrom('doc')
          .select(['head_seq', 'head_hash'])
          .where('id', '=', this.docId)
          .executeTakeFirstOrThrow()
        for (const row of rows) this.#take(row)
        for (const { element, op, field } of changes) {
          if (op !== 'put' || field !== null) continue
          this.#born.set(element, (this.#born.get(element) ?? 0) + 1)
        }
        if (head.head_seq !== this.rows || !sameBytes(head.head_hash, this.#hash)) {
          this.#fault(`head ${head.head_seq}, rows up to ${this.rows}`)
        }
      })
    for (const [element, times] of this.#born) {
      if (times > 1) this.#fault(`${element} came to be ${times} times`)
    }
  }

  /** Ids of the elements that stand. */
  standing(): ReadonlySet<string> {
    return new Set(Object.keys(readModel(this.#doc).stakeholders))
  }

  /** Ids of the elements that ever came to be. */
  everStood(): ReadonlySet<string> {
    const prefix = 'stakeholders/'
    const elements = [...this.#born.keys()].filter((element) => element.startsWith(prefix))
    return new Set(elements.map((element) => element.slice(prefix.length)))
  }

  /** The whole model as the log has it. */
  text(): string {
    return canonicalJson(readModel(this.#doc))
  }

  #take(row: Row): void {
    if (row.seq !== this.rows + 1) this.#fault(`row ${row.seq} follows ${this.rows}`)
    this.rows = row.seq
    const { seq, via, at, data } = row
    this.#hash = linkUpdate(this.#hash, {
      seq,
      userId: row.user_id,
      orgId: row.org_id,
      sessionId: row.session_id,
      via,
      at,
      data,
    })
    if (!sameBytes(this.#hash, row.hash)) this.#fault(`the chain breaks at ${seq}`)
    for (const { id, length } of Y.decodeUpdate(data).structs) {
      const expected = this.#clocks.get(id.client) ?? 0
      if (id.clock !== expected) {
        this.#fault(`row ${seq}: clock ${id.clock} of ${id.client} where ${expected} was next`)
      }
      this.#clocks.set(id.client, id.clock + length)
    }
    Y.applyUpdate(this.#doc, data)
  }

  #fault(text: string): void {
    if (this.faults.length < told) this.faults.push(`${this.docId.slice(0, 8)}: ${text}`)
  }
}

interface Row {
  readonly seq: number
  readonly user_id: string
  readonly org_id: string
  readonly session_id: string | null
  readonly via: string | null
  readonly at: Date
  readonly data: Uint8Array
  readonly hash: Uint8Array
}
