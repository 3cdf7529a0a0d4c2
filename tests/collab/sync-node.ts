import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { RoleUrls } from '#db/roles.ts'

/** What a sync server of its own is told. `bus` false: it hears and gives no hints. */
export type Order =
  | {
      readonly is: 'serve'
      readonly urls: RoleUrls
      readonly port: number
      readonly bus: boolean
    }
  | { readonly is: 'weigh' }

export type Report =
  | { readonly is: 'serving'; readonly port: number }
  | { readonly is: 'weight'; readonly bytes: number }

/** A sync server that is a process of its own: to be killed, paused and weighed. */
export class SyncNode {
  readonly #child: ChildProcess
  #wanted = false

  /** Loads everything and waits; `serve` begins. */
  constructor() {
    this.#child = fork('tests/collab/standby-server.ts', {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }

  /** Resolves with the port when it takes people in. */
  async serve(urls: RoleUrls, bus = true): Promise<number> {
    const report = await this.#ask({ is: 'serve', urls, port: 0, bus })
    if (report.is !== 'serving') throw new Error(`unexpected ${report.is}`)
    return report.port
  }

  /** Resident memory in bytes. */
  async weigh(): Promise<number> {
    const report = await this.#ask({ is: 'weigh' })
    if (report.is !== 'weight') throw new Error(`unexpected ${report.is}`)
    return report.bytes
  }

  /** `kill -9`; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#wanted = true
    if (!this.#runs()) return
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await gone
  }

  /** Stands still in the middle of whatever it does (SIGSTOP), as on a machine that is moved or out of breath. */
  pause(): void {
    this.#child.kill('SIGSTOP')
  }

  resume(): void {
    this.#child.kill('SIGCONT')
  }

  /** Whether it ended without being killed by us. */
  get crashed(): boolean {
    return !this.#wanted && !this.#runs()
  }

  #runs(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  async #ask(order: Order): Promise<Report> {
    this.#child.send(order)
    const ended = once(this.#child, 'exit').then(() => {
      throw new Error('the sync server ended')
    })
    const [report] = await Promise.race([once(this.#child, 'message'), ended])
    return report as Report
  }
}
