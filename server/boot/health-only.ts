import type { RequestListener, ServerResponse } from 'node:http'
import { live, ready } from '../health.ts'

/** Answers of a process without pages (ROLE=collab): its health, and 404 to everything else. */
export const answerHealth: RequestListener = (req, res) => {
  void send(res, req.url ?? '/')
}

async function send(res: ServerResponse, path: string): Promise<void> {
  const response = await answer(path)
  res.writeHead(response.status, { 'content-type': 'application/json' })
  res.end(await response.text())
}

async function answer(path: string): Promise<Response> {
  if (path === '/api/health/live') return live()
  if (path === '/api/health/ready') return await ready()
  return Response.json({ found: false }, { status: 404 })
}
