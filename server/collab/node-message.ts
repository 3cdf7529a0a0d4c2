import { z } from 'zod'
import type { PresenceEntry } from './wire.ts'

const count = z.number().int().min(0)
const name = z.string().min(1).max(64)
const messageSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('holds'), node: name, docs: z.array(name).max(10_000) }),
  z.object({ is: z.literal('leaves'), node: name, docs: z.array(name).max(10_000) }),
  z.object({
    is: z.literal('presence'),
    node: name,
    doc: name,
    entries: z.array(z.tuple([count, count, z.unknown()])).max(10_000),
  }),
])

/** What a node says to the others: which documents it holds, no longer holds, and who is where in one of them. */
type NodeMessage = z.infer<typeof messageSchema>

/** Undefined for anything that is no message of a node. */
export function readNodeMessage(text: string): NodeMessage | undefined {
  try {
    const read = messageSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined // not ours
  }
}

/** As many texts as it takes for each to have at most `most` bytes. */
export function writeDocs(
  is: 'holds' | 'leaves',
  node: string,
  docs: readonly string[],
  most: number,
): readonly string[] {
  const head = `{"is":"${is}","node":${JSON.stringify(node)},"docs":[`
  return pack(
    head,
    docs.map((doc) => JSON.stringify(doc)),
    most,
  )
}

/** As many texts as it takes for each to have at most `most` bytes; a state that has more alone is left out. */
export function writePresence(
  node: string,
  doc: string,
  entries: readonly PresenceEntry[],
  most: number,
): readonly string[] {
  const head = `{"is":"presence","node":${JSON.stringify(node)},"doc":${JSON.stringify(doc)},"entries":[`
  // A state is JSON already.
  const parts = entries.map(({ clientId, clock, state }) => `[${clientId},${clock},${state}]`)
  return pack(head, parts, most)
}

function pack(head: string, parts: readonly string[], most: number): readonly string[] {
  const texts: string[] = []
  const free = most - bytesOf(head) - 2
  let held: string[] = []
  let used = 0
  const close = () => {
    if (held.length > 0) texts.push(`${head}${held.join(',')}]}`)
    held = []
    used = 0
  }
  for (const part of parts) {
    const size = bytesOf(part) + 1
    if (size > free) continue
    if (used + size > free) close()
    held.push(part)
    used += size
  }
  close()
  return texts
}

const encoder = new TextEncoder()

function bytesOf(text: string): number {
  return encoder.encode(text).length
}
