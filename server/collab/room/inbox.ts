import type { Limits } from '../limits.ts'
import type { EditWork, Question, Work } from './work.ts'

/** What waits for its turn in one room, in the order in which it came. */
export class Inbox {
  readonly #most: number
  #waiting: Work[] = []
  #bytes = 0
  /** turns of one piece of work each, because one edit is not allowed and it has to be found out which */
  #alone = 0

  /** `most`: bytes of edits that may wait. */
  constructor(most: number) {
    this.#most = most
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  get isAlone(): boolean {
    return this.#alone > 0
  }

  /** False: too much waits already. */
  put(work: Work): boolean {
    if (work.is === 'edit') {
      if (this.#bytes + work.update.length > this.#most) return false
      this.#bytes += work.update.length
    }
    this.#waiting.push(work)
    return true
  }

  /** What the next turn is made of: at most so many edits, with the one that reaches so many bytes of them as the last. */
  take(most: Limits['turn']): {
    readonly edits: readonly EditWork[]
    readonly questions: readonly Question[]
  } {
    const work = this.#waiting.splice(0, this.isAlone ? 1 : this.#measure(most))
    if (this.isAlone) this.#alone -= 1
    const edits = work.filter((one) => one.is === 'edit')
    for (const { update } of edits) this.#bytes -= update.length
    return { edits, questions: work.filter((one) => one.is !== 'edit') }
  }

  /** Edits and questions of a turn that came to nothing, to be taken once more before everything else. */
  putBack(edits: readonly EditWork[], questions: readonly Question[]): void {
    for (const { update } of edits) this.#bytes += update.length
    this.#waiting.unshift(...edits, ...questions)
  }

  /** Nothing of it is taken any more; answers what waited. */
  clear(): readonly Work[] {
    this.#bytes = 0
    return this.#waiting.splice(0)
  }

  /** How many of the pieces that wait one turn takes. */
  #measure(most: Limits['turn']): number {
    let { edits, bytes } = most
    const end = this.#waiting.findIndex((work) => {
      if (work.is !== 'edit') return false
      const isFull = edits === 0 || bytes <= 0
      edits -= 1
      bytes -= work.update.length
      return isFull
    })
    return end === -1 ? this.#waiting.length : end
  }

  /** The next so many pieces are taken one by one. */
  oneByOne(pieces: number): void {
    this.#alone = pieces
  }
}
