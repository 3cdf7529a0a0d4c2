import type { Control } from '#lib/catalog/oscal/control.ts'
import { isBarred } from '../room/offline/barred.ts'
import { listCaches, noteCache } from '../room/offline/cache-list.ts'
import { cacheName } from '../room/offline/cache-name.ts'
import { within } from '../room/offline/within.ts'
import { wipeCache } from '../room/offline/wipe-caches.ts'
import { Observable } from '../room/observable.ts'
import { keptAbout, keptControl, type KeptAbout } from './kept-catalogue.ts'
import type { Answered, Asked, OscalProgress, OscalRefusal } from './oscal-worker.ts'

/** What is kept, what is being read, and why the last file was not taken. */
export interface DeskState {
  readonly about: KeptAbout | null
  readonly progress: OscalProgress | null
  readonly refusal: OscalRefusal | null
}

/** Nobody waits longer for what the browser kept. In milliseconds. */
const patience = 2000
const desks = new Map<string, CatalogueDesk>()

/** The one desk of somebody in a workspace. */
export function deskOf(userId: string, workspaceId: string): CatalogueDesk {
  const key = `${userId}/${workspaceId}`
  const desk = desks.get(key) ?? new CatalogueDesk(userId, workspaceId)
  desks.set(key, desk)
  return desk
}

/**
 * The catalogue of controls somebody has read into this browser. It is kept under a name like those of replicas, so that it is erased when they
 * are (F-9): on signing out, for somebody else, and where the workspace lets browsers keep nothing.
 */
export class CatalogueDesk {
  readonly #name: string
  readonly #workspaceId: string
  readonly #state = new Observable<DeskState>(nothing)
  #worker: Worker | null = null
  #hasLooked = false

  constructor(userId: string, workspaceId: string) {
    this.#workspaceId = workspaceId
    const place = { modelId: 'oscal', epoch: 0, window: 'catalogue' }
    this.#name = cacheName({ userId, workspaceId, ...place })
  }

  readonly get = (): DeskState => this.#state.get()

  /** The first who looks lets it look for what is kept. */
  readonly subscribe = (hear: () => void): (() => void) => {
    if (!this.#hasLooked) void this.#look()
    this.#hasLooked = true
    return this.#state.subscribe(hear)
  }

  /** Reads a file in the place of what is kept; that stays until the file is taken. */
  read(file: File): void {
    this.#end()
    if (isBarred(this.#workspaceId)) return this.#refuse('not-kept')
    try {
      // Before anything is written: who erases must know of it.
      noteCache(this.#name, 0)
    } catch {
      return this.#refuse('not-kept')
    }
    this.#set({ progress: { stage: 'reading', share: 0 }, refusal: null })
    const worker = new Worker(new URL('./oscal-worker.ts', import.meta.url), { type: 'module' })
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.#hear(data))
    worker.addEventListener('error', () => {
      this.#end()
      this.#refuse('unreadable')
    })
    const asked: Asked = { file, name: this.#name }
    worker.postMessage(asked, { transfer: [] })
  }

  /** Ends the reading; what was kept before stays. */
  cancel(): void {
    this.#end()
    this.#set({ progress: null })
    // It may have been taken in the same moment.
    void this.#look()
  }

  async remove(): Promise<void> {
    this.#end()
    this.#state.set(nothing)
    await wipeCache(this.#name)
  }

  /** A control with its text; null: it cannot be had. */
  async control(id: string): Promise<Control | null> {
    return await within(patience, keptControl(this.#name, id))
  }

  async #look(): Promise<void> {
    const looking = async () =>
      (await listCaches()).includes(this.#name) ? await keptAbout(this.#name) : null
    const about = await within(patience, looking())
    if (this.#worker === null && about !== null) this.#set({ about })
  }

  #hear(answer: Answered): void {
    if ('progress' in answer) return this.#set(answer)
    this.#end()
    if ('refusal' in answer) return this.#set({ progress: null, refusal: answer.refusal })
    if (!isBarred(this.#workspaceId)) return this.#set({ progress: null, about: answer.about })
    // It was switched off while the file was read.
    void this.remove().then(() => this.#refuse('not-kept'))
  }

  #refuse(issue: 'unreadable' | 'not-kept'): void {
    this.#set({ progress: null, refusal: { path: '', issue } })
  }

  #set(change: Partial<DeskState>): void {
    this.#state.set({ ...this.#state.get(), ...change })
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}

const nothing: DeskState = { about: null, progress: null, refusal: null }
