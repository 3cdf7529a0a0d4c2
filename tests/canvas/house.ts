import { rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { exportModel } from '#lib/exchange/json.ts'
import type { Model } from '#lib/model/model.ts'
import { chromiumFlags, ensureBrowser } from '#tests/support/browser.ts'
import { run, type Program } from '#tests/support/program.ts'

/** The real server with an empty database, and a browser. */
export interface House {
  readonly origin: string
  /** name and version of the browser */
  readonly browser: string
  /** a window of its own, signed in as one of the people of the sample */
  visit(persona: string, viewport?: { width: number; height: number }): Promise<Visit>
  /** a window of its own, signed in as nobody */
  window(viewport?: { width: number; height: number }): Promise<Visit>
  /** address of a new model with this content, made through the door for programs */
  model(content: Model): Promise<string>
  /** address of the consortium of the sample */
  workspace(): Promise<string>
  close(): Promise<void>
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
}

/** Starts the production build on `port`, building it when it is not that of the sources. */
export async function openHouse(port: number, say: (line: string) => void): Promise<House> {
  const executablePath = ensureBrowser(say)
  const dataDir = path.resolve('.data', `canvas-${process.pid}`)
  const server = run(process.execPath, ['server/main.ts'], {
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  })
  await server.until('Yoriai is ready')
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
  return new Standing(`http://127.0.0.1:${port}`, { server, browser, dataDir })
}

class Standing implements House {
  readonly origin: string
  readonly browser: string
  readonly #parts: { server: Program; browser: Browser; dataDir: string }
  #maker: Visit | undefined

  constructor(origin: string, parts: { server: Program; browser: Browser; dataDir: string }) {
    this.origin = origin
    this.#parts = parts
    this.browser = `Chromium ${parts.browser.version()}`
  }

  async window(viewport = { width: 1440, height: 900 }): Promise<Visit> {
    const context = await this.#parts.browser.newContext({
      viewport,
      baseURL: this.origin,
      locale: 'ja-JP',
    })
    return { page: await context.newPage(), context }
  }

  async visit(persona: string, viewport?: { width: number; height: number }): Promise<Visit> {
    const { page, context } = await this.window(viewport)
    await page.goto('/sign-in')
    await page.locator(`[data-persona="${persona}"]`).click()
    await page.waitForURL(/\/w\/[0-9a-f-]{36}/)
    return { page, context }
  }

  async workspace(): Promise<string> {
    const { page } = await this.#door()
    const answer = await page.request.get('/api/v1/workspaces')
    const { workspaces } = (await answer.json()) as { workspaces: { id: string }[] }
    return `/w/${workspaces[0]?.id ?? ''}`
  }

  async model(content: Model): Promise<string> {
    const { page } = await this.#door()
    const workspace = await this.workspace()
    const answer = await page.request.post(`/api/v1/workspaces/${workspace.slice(3)}/models`, {
      data: exportModel(content),
      headers: { 'content-type': 'application/json' },
    })
    if (answer.status() !== 201) throw new Error(`no model: ${await answer.text()}`)
    const { id } = (await answer.json()) as { id: string }
    return `${workspace}/models/${id}`
  }

  async close(): Promise<void> {
    const { server, browser, dataDir } = this.#parts
    await browser.close()
    server.child.kill('SIGTERM')
    await server.ended
    rmSync(dataDir, { recursive: true, force: true })
  }

  async #door(): Promise<Visit> {
    this.#maker ??= await this.visit('tanaka')
    return this.#maker
  }
}
