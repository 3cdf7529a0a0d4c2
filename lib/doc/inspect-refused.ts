/** Why an update is not taken: a stable code, the place in the document, and a sentence for the log and the client. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly path: string

  constructor(code: RefusalCode, path: string, reason: string) {
    super(reason)
    this.code = code
    this.path = path
  }
}

export type RefusalCode =
  | 'malformed'
  | 'too-large'
  | 'gap'
  | 'missing-dependency'
  | 'structure'
  | 'unknown-root'
  | 'key'
  | 'content'
  | 'schema'
  | 'required'
  | 'server-only'
