import { sameItems } from '#lib/base/same-items.ts'
import type { Model } from '#lib/model/model.ts'
import { piecesOf, type Entries, type Pieces } from './pieces.ts'

/** One thing that was read, and what stood there. */
type Note = (pieces: Pieces) => boolean

/** What an answer rests on: everything that was read for it. */
export interface Notes {
  /** Whether all of it reads the same in a later model, so that the answer would be the same (AG-80). */
  readonly standIn: (model: Model) => boolean
}

/** An answer made of pieces of a model, with what it rests on. */
export function noted<T>(
  model: Model,
  work: (pieces: Pieces) => T,
): { readonly answer: T; readonly notes: Notes } {
  const pieces = piecesOf(model)
  const notes: Note[] = []
  const seen = new Set<string>()
  /** Notes a read once. */
  const one = <V>(what: string, read: (of: Pieces) => V, isSame: (a: V, b: V) => boolean): V => {
    const value = read(pieces)
    if (!seen.has(what)) {
      seen.add(what)
      notes.push((later) => isSame(read(later), value))
    }
    return value
  }
  const answer = work({
    of: (name, id) => one(`${name}/${id}`, (p) => p.of(name, id), Object.is),
    meta: (field) => one(`meta/${field}`, (p) => p.meta(field), Object.is),
    cell: (key) => one(`cell/${key}`, (p) => p.cell(key), Object.is),
    cellsOf: (state) => one(`cells/${state}`, (p) => p.cellsOf(state), sameEntries),
    measuresAgainst: (risk) => one(`against/${risk}`, (p) => p.measuresAgainst(risk), sameEntries),
    basWith: (member) => one(`with/${member}`, (p) => p.basWith(member), sameItems),
    demandsOf: (ba) => one(`demands/${ba}`, (p) => p.demandsOf(ba), sameEntries),
  })
  return {
    answer,
    notes: {
      standIn: (later) => {
        if (later === model) return true
        const there = piecesOf(later)
        return notes.every((note) => note(there))
      },
    },
  }
}

function sameEntries<V>(a: Entries<V>, b: Entries<V>): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every(([key, v], i) => key === b[i]?.[0] && v === b[i]?.[1]))
  )
}
