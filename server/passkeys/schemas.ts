import { z } from 'zod'
import { nameOf } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'

/** Bytes as they come from a browser: base64url without padding, at most so many characters. */
const bytes = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/)

/** What an authenticator answers when it has made a key. */
export const madeKeySchema = z.strictObject({
  credentialId: bytes(1364),
  clientData: bytes(8192),
  attestation: bytes(65_536),
  /** left out by browsers that do not tell */
  transports: z
    .array(z.string().regex(/^[a-z-]{1,20}$/))
    .min(1)
    .max(8)
    .optional(),
})
export type MadeKey = z.infer<typeof madeKeySchema>

/** What an authenticator answers when it has signed. */
export const signedAnswerSchema = z.strictObject({
  credentialId: bytes(1364),
  clientData: bytes(8192),
  authenticatorData: bytes(8192),
  signature: bytes(8192),
})
export type SignedAnswer = z.infer<typeof signedAnswerSchema>

export const renameInput = z.strictObject({ passkeyId: uuid, name: nameOf(60) })
export const removeInput = z.strictObject({ passkeyId: uuid })
