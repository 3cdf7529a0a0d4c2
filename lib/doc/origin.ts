/** Who made a change to the document held here: the person in front of it, or somebody else through the room. */
export interface Origin {
  readonly by: 'person' | 'server'
}

/** The one person who works on this replica; undo takes back only what was written under it (D-8). */
export const person: Origin = Object.freeze({ by: 'person' })

/** A change the server itself makes (seed, import, repair). */
export const server: Origin = Object.freeze({ by: 'server' })
