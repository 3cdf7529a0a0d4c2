import { own } from '#lib/base/own.ts'
import type { Problem } from '#lib/model/plain-json.ts'

/** Why a file is refused as a catalogue (OC-3). */
export type OscalIssue =
  | 'not-json'
  | 'not-a-catalogue'
  | 'unknown-version'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'no-controls'
  | 'id-used-twice'
  | 'invalid-type'

/** What is wrong with the file, and where (`catalog/groups/0/id`). */
export interface OscalProblem extends Problem {
  readonly issue: OscalIssue
}

export type Json = Readonly<Record<string, unknown>>
/** Something of the file and where it stands. */
export interface At<T> {
  readonly value: T
  readonly path: string
}

/**
 * One reading of a file: gives its members as what they must be, and remembers the first that is not. Members answer with something
 * empty then, so that whoever reads needs no second way; what was read is thrown away in the end.
 */
export class Reading {
  #problem: OscalProblem | undefined

  get problem(): OscalProblem | undefined {
    return this.#problem
  }

  refuse(path: string, issue: OscalIssue): void {
    this.#problem ??= { path, issue }
  }

  /** An object that may be absent. */
  member({ value, path }: At<Json>, name: string): At<Json> | undefined {
    const member = own(value, name)
    if (isObject(member)) return { value: member, path: `${path}/${name}` }
    if (member !== undefined) this.refuse(`${path}/${name}`, 'invalid-type')
    return undefined
  }

  /** The objects of a list that may be absent. */
  list({ value, path }: At<Json>, name: string): readonly At<Json>[] {
    const members = own(value, name)
    if (members === undefined) return []
    if (!Array.isArray(members)) {
      this.refuse(`${path}/${name}`, 'invalid-type')
      return []
    }
    return members.flatMap((member: unknown, i) => {
      const inner = `${path}/${name}/${i}`
      if (isObject(member)) return [{ value: member, path: inner }]
      this.refuse(inner, 'invalid-type')
      return []
    })
  }

  /** Texts of a list that may be absent. */
  texts({ value, path }: At<Json>, name: string): readonly string[] {
    const members = own(value, name)
    if (members === undefined) return []
    if (Array.isArray(members) && members.every((member) => typeof member === 'string'))
      return members
    this.refuse(`${path}/${name}`, 'invalid-type')
    return []
  }

  /** A text that may be absent; empty then. */
  text({ value, path }: At<Json>, name: string): string {
    const text = own(value, name)
    if (typeof text === 'string') return text
    if (text !== undefined) this.refuse(`${path}/${name}`, 'invalid-type')
    return ''
  }

  /** A text that must be there and say something. */
  must(at: At<Json>, name: string): string {
    const text = this.text(at, name)
    if (text.trim() === '') this.refuse(`${at.path}/${name}`, 'invalid-type')
    return text
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
