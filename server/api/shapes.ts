import { localTextSchema } from '#lib/model/text-schema.ts'
import { roles } from '#lib/policy/roles.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

/** What the doors for programs take and give, described: the published schema and the tests are made of these. */
export const idShape = uuid

export const meShape = z
  .strictObject({
    id: idShape,
    name: z.string(),
    email: z.string(),
    locale: z.enum(['ja', 'en']),
  })
  .meta({ description: 'The person of the session.' })

export const workspaceShape = z
  .strictObject({
    id: idShape,
    name: localTextSchema,
    orgId: idShape.meta({ description: 'The organisation the person acts for there.' }),
    roles: z.array(z.enum(roles)),
  })
  .meta({ description: 'A workspace the person is a member of.' })

export const modelRowShape = z
  .strictObject({
    id: idShape,
    title: localTextSchema,
    template: z.string().nullable(),
    originId: idShape
      .nullable()
      .meta({ description: 'The model this is a to-be variant of; null for a model.' }),
    createdAt: z.iso.datetime({ precision: 3 }),
    collab: z.string().meta({ description: 'Path of the live document, y-websocket protocol.' }),
  })
  .meta({ description: 'A model of a workspace, without its content.' })

/** Native JSON; what it holds in detail is said by /api/v1/schemas/model.json and checked by lib/exchange. */
export const nativeShape = z
  .looseObject({ format: z.literal('yoriai.model'), schema: z.literal(1) })
  .meta({ description: 'Native JSON: see /api/v1/schemas/model.json.' })

export const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    detail: z.string().optional(),
    status: z.int(),
    instance: z.string(),
    code: z.string().meta({ description: 'Stable code a program may act on.' }),
    reason: z.string().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ description: 'A refusal (RFC 9457).' })

export const demoInputShape = z.strictObject({ persona: z.string().max(40) })

export const demoShape = z
  .strictObject({ userId: idShape, name: z.string() })
  .meta({ description: 'Who one is now; the session is in the cookie.' })
