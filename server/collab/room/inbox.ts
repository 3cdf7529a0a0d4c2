import type { Limits } from '../limits.ts'
import type { EditWork, Question, Work } from './work.ts'

/** What waits for its turn in one room, in the order in which it came. */
export class Inbox {
  readonly #most: number
  #waiting: Work[] = []
  #bytes = 0
  /** so many of the next pieces are taken a connection at a time, because one is not allowed and it has to be found out whose */
  #apart = 0

  /** `most`: bytes of edits that may wait. */
  constructor(most: number) {
    this.#most = most
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  get isApart(): boolean {
    return this.#apart > 0
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

  /**
   * What the next turn is made of: at most so many edits, with the one that reaches so many bytes of them as the last, and at
   * most so many questions that take an encoding of the document (C-35).
   */
  take(most: Limits['turn']): {
    readonly edits: readonly EditWork[]
    readonly questions: readonly Question[]
  } {
    const work = this.#waiting.splice(0, this.#measure(most))
    this.#apart = Math.max(0, this.#apart - work.length)
    const edits = work.filter((one) => one.is === 'edit')
    for (const { update } of edits) this.#bytes -= update.length
    return { edits, questions: work.filter((one) => one.is !== 'edit') }
  }

  /**
   * Edits and questions of a turn that came to nothing, to be taken once more before everything else; `apart`: a connection a
   * turn, so in no more turns than there are connections.
   */
  putBack(edits: readonly EditWork[], questions: readonly Question[], apart: boolean): void {
    if (this.isApart) this.#apart += edits.length + questions.length
    else if (apart) this.#apart = edits.length
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
    let { edits, bytes, encodings } = most
    const [first] = this.#waiting
    const end = this.#waiting.findIndex((work, i) => {
      if (this.isApart && (i >= this.#apart || work.member !== first?.member)) return true
      if (work.is === 'step1' || work.is === 'catchUp') return (encodings -= 1) < 0
      if (work.is !== 'edit') return false
      const isFull = edits === 0 || bytes <= 0
      edits -= 1
      bytes -= work.update.length
      return isFull
    })
    return end === -1 ? this.#waiting.length : end
  }
}
