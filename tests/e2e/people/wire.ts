import type { Page, WebSocketRoute } from '@playwright/test'

/** The live connection of a page, in the hands of the test. */
export interface Wire {
  /** the server no longer hears what the page says */
  mute(): void
  /** ends the connection with this code, and every new one, until `restore` */
  end(code: number): Promise<void>
  restore(): void
}

/** To be called before the page opens a model. */
export async function wireOf(page: Page): Promise<Wire> {
  let isMuted = false
  let ending: number | null = null
  const open = new Set<WebSocketRoute>()
  await page.routeWebSocket(/\/collab\//, async (ws) => {
    if (ending !== null) return await ws.close({ code: ending })
    const server = ws.connectToServer()
    ws.onMessage((message) => {
      if (!isMuted) server.send(message)
    })
    open.add(ws)
  })
  return {
    mute() {
      isMuted = true
    },
    async end(code) {
      ending = code
      for (const ws of open) await ws.close({ code })
      open.clear()
    },
    restore() {
      isMuted = false
      ending = null
    },
  }
}
