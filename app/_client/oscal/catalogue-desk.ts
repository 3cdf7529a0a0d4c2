import type { Control } from '#lib/catalog/oscal/control.ts'
import { within } from '../room/offline/within.ts'
import { Observable } from '../room/observable.ts'
import { keptAbout, keptControl, type KeptAbout } from './kept-catalogue.ts'
import type { Answered, Asked, OscalProgress, OscalRefusal } from './oscal-worker.ts'
import {
  canBeFound,
  catalogueName,
  isKept,
  noteReading,
  wipeCatalogues,
} from './wipe-catalogues.ts'

/** What is kept, what is being read, and why the last file was not taken. */
export interface DeskState {
  readonly about: KeptAbout | null
  readonly progress: OscalProgress | null
  readonly refusal: OscalRefusal | null
}

/** Nobody waits longer for what the browser kept. In milliseconds. */
const patience = 2000
const desks = new Map<string, CatalogueDesk>()

/** The one desk of a person. */
export function deskOf(userId: string): CatalogueDesk {
  const desk = desks.get(userId) ?? new CatalogueDesk(userId)
  desks.set(userId, desk)
  return desk
}

/**
 * The catalogue of controls somebody has read into this browser. It is public and says nothing of any model, so that it is kept whether or not a
 * workspace lets browsers keep models; it is erased on signing out, and when somebody else looks for theirs.
 */
export class CatalogueDesk {
  readonly #name: string
  readonly #state = new Observable<DeskState>(nothing)
  #worker: Worker | null = null
  #forget = () => {}
  #hasLooked = false

  constructor(userId: string) {
    this.#name = catalogueName(userId)
  }

  readonly get = (): DeskState => this.#state.get()

  /** The first who looks lets it look for what is kept. */
  readonly subscribe = (hear: () => void): (() => void) => {
    if (!this.#hasLooked) void this.#begin()
    this.#hasLooked = true
    return this.#state.subscribe(hear)
  }

  /** Reads a file in the place of what is kept; that stays until the file is taken. */
  read(file: File): void {
    this.#end()
    if (!canBeFound()) return this.#refuse('not-kept')
    this.#set({ progress: { stage: 'reading', share: 0 }, refusal: null })
    const worker = new Worker(new URL('./oscal-worker.ts', import.meta.url), { type: 'module' })
    this.#worker = worker
    this.#forget = noteReading(() => this.cancel())
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      // What was on its way when the reading ended is not heard.
      if (this.#worker === worker) this.#hear(data)
    })
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
    await wipeCatalogues((name) => name === this.#name)
  }

  /** A control with its text; null: it cannot be had. */
  async control(id: string): Promise<Control | null> {
    return await within(patience, keptControl(this.#name, id))
  }

  async #begin(): Promise<void> {
    await this.#look()
    if (this.#worker === null) await wipeCatalogues((name) => name !== this.#name)
  }

  async #look(): Promise<void> {
    const looking = async () => ((await isKept(this.#name)) ? await keptAbout(this.#name) : null)
    const about = await within(patience, looking())
    if (this.#worker === null && about !== null) this.#set({ about })
  }

  #hear(answer: Answered): void {
    if ('progress' in answer) return this.#set(answer)
    this.#end()
    if ('refusal' in answer) return this.#set({ progress: null, refusal: answer.refusal })
    this.#set({ progress: null, about: answer.about })
  }

  #refuse(issue: 'unreadable' | 'not-kept'): void {
    this.#set({ progress: null, refusal: { path: '', issue } })
  }

  #set(change: Partial<DeskState>): void {
    this.#state.set({ ...this.#state.get(), ...change })
  }

  #end(): void {
    this.#forget()
    this.#worker?.terminate()
    this.#worker = null
  }
}

const nothing: DeskState = { about: null, progress: null, refusal: null }
