import { z } from 'zod'
import type { Call } from './call.ts'
import { auditLines } from './audit-lines.ts'
import { meShape, modelRowShape, nativeShape, workspaceShape } from './shapes.ts'

/** Path parameters and body of a request, both already parsed. */
interface Given {
  readonly id: string
  readonly body: unknown
}

/** One door: where it is, what goes in and out, and the procedures it passes through. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** `{id}` stands for one path segment, a UUID. */
  readonly path: string
  readonly summary: string
  readonly body?: z.ZodType
  readonly status: 200 | 201
  readonly type: 'application/json' | 'application/x-ndjson'
  readonly output: z.ZodType
  /** JSON to answer with, or text that is sent as it is */
  readonly run: (call: Call, given: Given) => Promise<Answer>
}

export type Answer = { readonly json: unknown } | { readonly text: string | AsyncIterable<string> }

/** Every door below /api/v1 that asks for a session; openapi.json is written from this table (S-33). */
export const operations: readonly Operation[] = [
  {
    id: 'getMe',
    method: 'GET',
    path: '/api/v1/me',
    summary: 'The person of the session.',
    status: 200,
    type: 'application/json',
    output: meShape,
    run: async (call) => {
      const { userId, name, email, locale } = await call.me.get()
      return { json: { id: userId, name, email, locale } }
    },
  },
  {
    id: 'listWorkspaces',
    method: 'GET',
    path: '/api/v1/workspaces',
    summary: 'The workspaces the person is a member of.',
    status: 200,
    type: 'application/json',
    output: z.strictObject({ workspaces: z.array(workspaceShape) }),
    run: async (call) => {
      const all = await call.workspace.list()
      const workspaces = all.map(({ id, name, orgId, roles }) => ({ id, name, orgId, roles }))
      return { json: { workspaces } }
    },
  },
  {
    id: 'listModels',
    method: 'GET',
    path: '/api/v1/workspaces/{id}/models',
    summary: 'The models of a workspace, each with the path of its live document.',
    status: 200,
    type: 'application/json',
    output: z.strictObject({ models: z.array(modelRowShape) }),
    run: async (call, { id }) => {
      const models = await call.model.list({ workspaceId: id })
      return { json: { models: models.map(modelRow) } }
    },
  },
  {
    id: 'createModel',
    method: 'POST',
    path: '/api/v1/workspaces/{id}/models',
    summary: 'Creates a model from native JSON.',
    body: nativeShape,
    status: 201,
    type: 'application/json',
    output: modelRowShape,
    run: async (call, { id, body }) => {
      const { modelId } = await call.model.create({ workspaceId: id, from: 'json', json: body })
      return { json: modelRow(await call.model.get({ workspaceId: id, modelId })) }
    },
  },
  {
    id: 'getModel',
    method: 'GET',
    path: '/api/v1/models/{id}',
    summary: 'A model in native JSON, as it durably stands.',
    status: 200,
    type: 'application/json',
    output: nativeShape,
    run: async (call, { id }) => {
      const { workspaceId } = await call.model.find({ modelId: id })
      return { text: (await call.model.export({ workspaceId, modelId: id })).text }
    },
  },
  {
    id: 'readAudit',
    method: 'GET',
    path: '/api/v1/workspaces/{id}/audit',
    summary:
      'The audit trail of a workspace, oldest first, one entry a line. An entry without prevHash and hash, in canonical JSON (RFC 8785), is the text that is hashed.',
    status: 200,
    type: 'application/x-ndjson',
    output: z.looseObject({ idx: z.int(), prevHash: z.string(), hash: z.string() }),
    run: async (call, { id }) => ({ text: await auditLines(call, id) }),
  },
]

function modelRow(row: Awaited<ReturnType<Call['model']['list']>>[number]) {
  const { id, title, template, originId, collab } = row
  return { id, title, template, originId, createdAt: row.createdAt.toISOString(), collab }
}
