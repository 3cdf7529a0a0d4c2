import { z } from 'zod'

/**
 * "Something of this kind changed there": never the thing itself. Whoever hears it reads the truth from the tables, so that a
 * hint that is lost loses nothing but time.
 */
const hintSchema = z.object({
  workspaceId: z.string(),
  area: z.enum([
    'workspace',
    'member',
    'model',
    'agreement',
    'comment',
    'view',
    'finding',
    'review',
    'catalogue',
    'audit',
    'doc',
    'session',
  ]),
  modelId: z.string().exactOptional(),
  userId: z.string().exactOptional(),
  /** meant for the people of this organisation alone */
  orgId: z.string().exactOptional(),
  seq: z.number().exactOptional(),
})
export type Hint = z.infer<typeof hintSchema>

export interface HintBus {
  /** Call it after the commit. Never throws: a failure is logged. */
  publish(hint: Hint): Promise<void>
  /** Hints of one workspace, those of this process included. Returns the way out. */
  subscribe(workspaceId: string, listener: (hint: Hint) => void): () => void
  /** Hints of every workspace. Returns the way out. */
  subscribeAll(listener: (hint: Hint) => void): () => void
  /** Called when the connection is back after a gap: what was missed is unknown, so read again. Returns the way out. */
  onGap(listener: () => void): () => void
  /** Whether what is said arrives at the moment; never throws. */
  alive(): Promise<boolean>
  close(): Promise<void>
}

/** What the sync servers of one installation say to each other. Any of it may be lost. */
export interface NodeLine {
  /** bytes of UTF-8 one text may have */
  readonly most: number
  /** texts about one document should be at least so many milliseconds apart */
  readonly every: number
  /** Returns at once and never throws. */
  say(text: string): void
  /** Texts of all, one's own included. Returns the way out. */
  listen(listener: (text: string) => void): () => void
}

export interface Bus extends HintBus {
  readonly line: NodeLine
}

/** A hint as it stands on the bus; undefined for anything else. */
export function readHint(text: string): Hint | undefined {
  try {
    const read = hintSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined // not ours
  }
}
