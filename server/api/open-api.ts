import { httpStatusOf } from '#server/errors.ts'
import { z } from 'zod'
import { operations } from './operations.ts'
import { demoInputShape, demoShape, problemShape } from './shapes.ts'

/** The OpenAPI 3.1 description of the doors for programs, written from the table they are answered by (S-33). */
export function openApi(): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = (paths[operation.path] ??= operation.path.includes('{id}')
      ? { parameters: [idParameter] }
      : {})
    path[operation.method.toLowerCase()] = {
      operationId: operation.id,
      summary: operation.summary,
      security: [{ session: [] }],
      ...(operation.body === undefined ? {} : { requestBody: body(operation.body) }),
      responses: {
        [String(operation.status)]: {
          description: operation.summary,
          content: { [operation.type]: { schema: schema(operation.output) } },
        },
        default: refusal,
      },
    }
  }
  paths['/api/demo/session'] = { post: demoDoor }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Yoriai',
      version: '1',
      description:
        'The same permissions as the screens. Sign in by the screens (or, in the sample, by /api/demo/session) and send the session cookie. A workspace or model that is not yours is answered like one that does not exist.',
    },
    paths,
    components: {
      schemas: { Problem: schema(problemShape) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yoriai-session' } },
    },
  }
}

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
}

const refusal = {
  description: `A refusal. Its code is one of ${Object.keys(httpStatusOf).join(', ')}.`,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const demoDoor = {
  operationId: 'openDemoSession',
  summary:
    'Signs in as a person of the sample. Exists only with the embedded sample on a loopback address.',
  requestBody: body(demoInputShape),
  responses: {
    '200': {
      description: 'Signed in; the cookie is set.',
      content: { 'application/json': { schema: schema(demoShape) } },
    },
    default: refusal,
  },
}

function body(of: z.ZodType) {
  return { required: true, content: { 'application/json': { schema: schema(of) } } }
}

function schema(of: z.ZodType) {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(of, { unrepresentable: 'any' })
  return rest
}
