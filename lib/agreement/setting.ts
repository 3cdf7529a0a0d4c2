import type { Model } from '#lib/model/model.ts'
import type { Participants } from './participants.ts'

/** What a decision is taken against, beside what was agreed before. */
export interface Setting {
  readonly model: Model
  readonly participants: Participants
}
