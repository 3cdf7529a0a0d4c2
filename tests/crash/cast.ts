import { judgeClaims, judgeOrigins, removedBy, type Findings } from '#tests/collab/judge.ts'
import { LogReader } from '#tests/collab/log-reader.ts'
import type { Stage } from '#tests/collab/stage.ts'
import { Writer } from '#tests/collab/writer.ts'
import type { Dice } from '#tests/support/dice.ts'
import { untilTrue } from '#tests/support/until.ts'

const documents = 3
const clients = 8

/** Longest wait for everybody to be saved and to show the same, in milliseconds. */
const patience = 60_000

/** Eight windows of four people on three new documents, and the logs of these. They write until they are told to rest. */
export class Cast {
  readonly writers: readonly Writer[]
  readonly logs: readonly LogReader[]
  readonly #dice: Dice
  readonly #timers = new Map<Writer, ReturnType<typeof setTimeout>>()

  private constructor(writers: readonly Writer[], logs: readonly LogReader[], dice: Dice) {
    this.writers = writers
    this.logs = logs
    this.#dice = dice
  }

  static async gather(stage: Stage, port: number, dice: Dice): Promise<Cast> {
    const logs: LogReader[] = []
    for (let i = 0; i < documents; i += 1) {
      logs.push(new LogReader(stage.owner, await stage.document()))
    }
    const writers = Array.from({ length: clients }, (_, i) => {
      const docId = logs[i % documents]?.docId ?? ''
      return new Writer(`w${i}`, port, docId, stage.person(i).cookie)
    })
    const cast = new Cast(writers, logs, dice)
    for (const writer of writers) cast.#writeOn(writer)
    return cast
  }

  get acknowledged(): number {
    return this.writers.reduce((sum, writer) => sum + writer.acknowledged, 0)
  }

  get attempted(): number {
    return this.writers.reduce((sum, writer) => sum + writer.acts, 0)
  }

  /** Reads on in every log and judges what is claimed at this moment: nobody may claim what does not stand there. */
  async judge(findings: Findings): Promise<void> {
    const claims = this.writers.map((writer) => writer.claim())
    for (const log of this.logs) {
      await log.read()
      judgeClaims(claims, removedBy(this.writers), log, findings)
      judgeOrigins(this.writers, log, findings)
    }
  }

  /** Nobody writes any more. When all is saved, everybody shows what the log has, and it has everything once. */
  async rest(findings: Findings): Promise<void> {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
    await untilTrue(() => this.writers.every((w) => w.isSaved), patience, this.states)
    await this.judge(findings)
    for (const writer of this.writers) {
      const log = this.logs.find(({ docId }) => docId === writer.docId)
      const text = log?.text()
      await untilTrue(() => writer.text() === text, patience, this.states)
      if (writer.acknowledged !== writer.acts) findings.words.push('saved, with edits pending')
    }
  }

  /** What must never happen to somebody who did nothing wrong. */
  faults(): readonly string[] {
    const refusals = this.writers.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
    return [...refusals, ...this.logs.flatMap((log) => log.faults)]
  }

  /** Where everybody stands, to be told when what was waited for does not come. */
  readonly states = (): string => this.writers.map((writer) => writer.standing).join('; ')

  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    for (const writer of this.writers) writer.end()
  }

  #writeOn(writer: Writer): void {
    if (this.#dice.next() > 0.1 || !writer.remove()) writer.add()
    this.#timers.set(
      writer,
      setTimeout(() => this.#writeOn(writer), this.#dice.between(5, 80)),
    )
  }
}
