import { oscalLimits, readCatalogue } from '#lib/catalog/oscal/read-catalogue.ts'
import type { OscalProblem } from '#lib/catalog/oscal/reading.ts'
import { within } from '../room/offline/within.ts'
import { keepCatalogue, type KeptAbout } from './kept-catalogue.ts'

/** A file, and the database in which this browser keeps what it says. */
export interface Asked {
  readonly file: File
  readonly name: string
}

/** Why nothing is kept of a file. */
export type OscalRefusal =
  | OscalProblem
  | { readonly path: ''; readonly issue: 'unreadable' | 'not-kept' }

/** How far it is; `share` of the file from 0 to 1. */
export type OscalProgress =
  | { readonly stage: 'reading'; readonly share: number }
  | { readonly stage: 'checking' | 'keeping' }

/** What it answers: progress, then one of the others. */
export type Answered =
  | { readonly progress: OscalProgress }
  | { readonly about: KeptAbout }
  | { readonly refusal: OscalRefusal }

/** Reads a catalogue beside the page and keeps it in this browser. It has no address to send anything to. Whoever ends it ends the reading. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void take(data).then((answer) => tell(answer))
})

async function take({ file, name }: Asked): Promise<Answered> {
  if (file.size > oscalLimits.size) return { refusal: { path: '', issue: 'too-large' } }
  const text = await textOf(file)
  if (typeof text !== 'string') return { refusal: text }
  tell({ progress: { stage: 'checking' } })
  const answer = readCatalogue(text)
  if ('problem' in answer) return { refusal: answer.problem }
  tell({ progress: { stage: 'keeping' } })
  const about = await within(patience, keepCatalogue(name, answer.catalogue))
  return about === null ? { refusal: { path: '', issue: 'not-kept' } } : { about }
}

/** A browser that has not written it by then does not. In milliseconds. */
const patience = 30_000

/** The file as text; what is not UTF-8 is no JSON. */
async function textOf(file: File): Promise<string | OscalRefusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = file.stream().getReader()
  const pieces: string[] = []
  let done = 0
  for (;;) {
    let piece: ReadableStreamReadResult<Uint8Array>
    try {
      piece = await reader.read()
    } catch {
      return { path: '', issue: 'unreadable' }
    }
    try {
      pieces.push(decoder.decode(piece.value, { stream: !piece.done }))
    } catch {
      return { path: '', issue: 'not-json' }
    }
    if (piece.done) return pieces.join('')
    done += piece.value.length
    tell({ progress: { stage: 'reading', share: done / file.size } })
  }
}

function tell(answer: Answered): void {
  postMessage(answer, { transfer: [] })
}
