import { elementTouched, foreignTouch, type Stewardship } from '#lib/policy/stewardship.ts'
import type { Rejection } from '#lib/doc/wire.ts'
import type { Part } from './turn.ts'
import type { Touch } from '#lib/doc/inspect.ts'
import { rejections } from './work.ts'

/** Who manages what, as a room knows it between two looks at the rows (C-50). */
export class Stewards {
  #rev: number
  #policy: Stewardship['policy'] = 'open'
  #owners = new Map<string, string>()
  #isArchived = false

  constructor(rev: number, known?: Stewardship) {
    this.#rev = rev
    this.take(rev, known)
  }

  /** revision of who may write what */
  get rev(): number {
    return this.#rev
  }

  /** Whether the model is put away, so that nobody writes in it (C-86). */
  get isArchived(): boolean {
    return this.#isArchived
  }

  /**
   * What the rows say now. True when that is what was known already: then what was judged stays judged. Managers of new
   * elements come without a new revision, so that their number counts too.
   */
  take(rev: number, known?: Stewardship): boolean {
    const isSame = rev === this.#rev && (known?.owners.size ?? 0) === this.#owners.size
    this.#rev = rev
    this.#policy = known?.policy ?? 'open'
    this.#owners = new Map(known?.owners)
    this.#isArchived = known?.isArchived === true
    return isSame
  }

  /** Elements that were made and are durable: they belong to their maker's organisation, unless somebody's already. */
  made(parts: readonly Pick<Part, 'member' | 'created'>[]): void {
    if (this.#policy === 'open') return
    for (const { created, member } of parts) {
      const { orgId } = member.connection.person
      for (const element of created) {
        if (!this.#owners.has(element)) this.#owners.set(element, orgId)
      }
    }
  }

  /** Why editors of this organisation may not do this; null: they may. */
  objection(orgId: string, touches: readonly Touch[]): Rejection | null {
    if (this.#isArchived) return rejections.archived
    const known = { policy: this.#policy, rev: this.#rev, owners: this.#owners }
    const foreign = foreignTouch(known, orgId, touches)
    if (foreign === null) return null
    const element = elementTouched(foreign) ?? foreign.root
    const path = foreign.field === undefined ? element : `${element}/${foreign.field}`
    return { code: 'stewarded', path, reason: 'another organisation manages this element' }
  }
}
