/** Whose the Yjs client ids are (C-8): what the log has told since the room was loaded, and what people showed of themselves. */
export class ClientIds {
  readonly #bound = new Map<number, string>()
  readonly #claimed = new Map<number, string>()
  readonly #shownBy: (id: number) => string | undefined

  /** `shownBy`: who shows themselves under an id now, also at another node. */
  constructor(shownBy: (id: number) => string | undefined) {
    this.#shownBy = shownBy
  }

  /** The log holds it: the database knows whose it is. */
  isBound(id: number): boolean {
    return this.#bound.has(id)
  }

  ownerOf(id: number): string | undefined {
    return this.#bound.get(id) ?? this.#claimed.get(id) ?? this.#shownBy(id)
  }

  /** Whether one of them is known to be somebody else's. */
  areForeign(ids: readonly number[], userId: string): boolean {
    return ids.some((id) => (this.ownerOf(id) ?? userId) !== userId)
  }

  bind(id: number, userId: string): void {
    this.#bound.set(id, userId)
  }

  /**
   * Somebody shows themselves under an id. From here on others see it; without this one of them could write under it first,
   * and what its owner writes would be taken for something known already.
   */
  claim(id: number, userId: string): void {
    if (this.ownerOf(id) === undefined) this.#claimed.set(id, userId)
  }
}
