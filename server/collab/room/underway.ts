import type { Intake } from './intake.ts'
import type { LiveDocument } from './live-document.ts'
import { caughtUp } from './replies.ts'
import { byMember, Turn, type Written } from './turn.ts'
import type { EditWork, Question } from './work.ts'

/** What a turn is about until it has ended: edits that are applied and not yet durable, and questions that wait for that. */
export class Underway {
  readonly #questions: Question[] = []
  #turn = new Turn()
  #written: readonly Written[] = []

  /** what is to be written, by connection */
  get written(): readonly Written[] {
    return this.#written
  }

  /** the edits as they came, in case they have to be taken once more */
  get edits(): readonly EditWork[] {
    return this.#turn.edits
  }

  ask(question: Question): void {
    this.#questions.push(question)
  }

  /**
   * Inspects and applies edits, those of each connection together. Null: done; else memory can no longer be relied on, and these are
   * to be taken once more.
   */
  take(all: readonly EditWork[], intake: Intake, live: LiveDocument): readonly EditWork[] | null {
    this.#turn = new Turn()
    const edits = byMember(all)
    for (const [i, own] of edits.entries()) {
      if (intake.take(own, live, this.#turn) === 'broken') {
        return [...this.#turn.edits, ...edits.slice(i + 1).flat()]
      }
    }
    this.#written = this.#turn.written()
    return null
  }

  /** All of it is committed: what is answered now, with the MARKs of those whose edits connect again. */
  *answerable(): Generator<Question> {
    for (const { member, whole } of this.#turn.parts.values()) {
      const held = whole ? caughtUp(member) : null
      if (held !== null) this.#questions.push(held)
    }
    for (let next = this.#questions.shift(); next !== undefined; next = this.#questions.shift()) {
      yield next
    }
  }

  /** The turn is over, or given up. Questions nobody has answered yet stay. */
  end(): void {
    this.#turn = new Turn()
    this.#written = []
  }

  /** What nobody has answered, to be asked another time or never. */
  unanswered(): readonly Question[] {
    return this.#questions.splice(0)
  }
}
