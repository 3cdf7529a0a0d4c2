import type { Call } from './call.ts'

const step = 500

/**
 * The audit trail as lines of JSON, oldest first (S-34). The first page is read at once, so that a refusal is still a
 * refusal and not half a file.
 */
export async function auditLines(call: Call, workspaceId: string): Promise<AsyncIterable<string>> {
  const first = await call.audit.chain({ workspaceId, after: 0, limit: step })
  return follow(call, workspaceId, first)
}

type Page = Awaited<ReturnType<Call['audit']['chain']>>

async function* follow(call: Call, workspaceId: string, first: Page): AsyncGenerator<string> {
  let page = first
  while (page.length > 0) {
    yield page.map((row) => `${line(row)}\n`).join('')
    const last = page.at(-1)?.idx ?? 0
    if (page.length < step) return
    page = await call.audit.chain({ workspaceId, after: last, limit: step })
  }
}

function line({ idx, body, prevHash, hash }: Page[number]): string {
  try {
    return JSON.stringify({ ...(JSON.parse(body) as object), prevHash, hash })
  } catch {
    // Somebody tampered with the row: the line says so and the rest of the trail still leaves.
    return JSON.stringify({ idx, unreadable: body, prevHash, hash })
  }
}
