import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Edge, Node, Viewport } from '@xyflow/react'
import { rolldown } from 'rolldown'
import type { Scene } from '#lib/picture/scene.ts'
import type { House, Visit } from '../house.ts'

const origin = 'http://peer.invalid'
const source = path.resolve(import.meta.dirname, 'plain-flow.tsx')
const styles = path.resolve('node_modules', '@xyflow/react/dist/style.css')

/** A window with bare React Flow and as many plain nodes and edges as a scene has figures and connections, at the same places. */
export async function visitPeer(house: House, scene: Scene, view?: Viewport): Promise<Visit> {
  const visit = await house.window()
  const { page } = visit
  const html = documentOf(await bundled(), { nodes: nodesOf(scene), edges: edgesOf(scene), view })
  await page.route(`${origin}/**`, async (route) => {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  })
  await page.goto(origin)
  await page.waitForFunction(
    (n) => document.querySelectorAll('.react-flow__node').length >= n,
    scene.figures.length,
    { timeout: 60_000 },
  )
  return visit
}

/** The page in one document. */
function documentOf(script: string, peer: object): string {
  const inside = script.replaceAll('</script', '<\\/script')
  return [
    `<!doctype html><style>${readFileSync(styles, 'utf8')}</style><body>`,
    `<script>window.peer = ${JSON.stringify(peer)}</script>`,
    `<script type="module">${inside}</script>`,
  ].join('\n')
}

function nodesOf({ figures }: Scene): Node[] {
  return figures.map(({ id, kind, rect: { x, y, w, h } }) => ({
    id,
    position: { x, y },
    width: w,
    height: h,
    data: { label: id },
    zIndex: kind === 'container' ? -1 : 0,
  }))
}

function edgesOf({ wires }: Scene): Edge[] {
  return wires.map(({ id, from, to }) => ({ id, source: from, target: to }))
}

let made: Promise<string> | undefined

/** The script of the peer, as a production build makes it. */
async function bundled(): Promise<string> {
  made ??= bundle()
  return await made
}

async function bundle(): Promise<string> {
  const work = await rolldown({
    input: source,
    platform: 'browser',
    // It would tell that 'use client' means nothing in a bundle.
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await work.generate({ format: 'esm', minify: true })
  await work.close()
  return output[0].code
}
