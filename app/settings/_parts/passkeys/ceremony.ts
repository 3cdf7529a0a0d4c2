import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

type MakeOptions = Parameters<typeof startRegistration>[0]['optionsJSON']
type SignOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** Has the device make a key: what the server is told of it. Throws what `deviceFailure` tells apart. */
export async function makeKey(optionsJSON: MakeOptions) {
  const { id, response } = await startRegistration({ optionsJSON })
  const { transports = [] } = response
  return {
    credentialId: id,
    clientData: response.clientDataJSON,
    attestation: response.attestationObject,
    ...(transports.length > 0 ? { transports: [...transports] } : {}),
  }
}

/** Has the device sign what the server asks. Throws what `deviceFailure` tells apart. */
export async function signAnswer(optionsJSON: SignOptions) {
  const { id, response } = await startAuthentication({ optionsJSON })
  return {
    credentialId: id,
    clientData: response.clientDataJSON,
    authenticatorData: response.authenticatorData,
    signature: response.signature,
  }
}

/** What went wrong on the device; null when something else did. */
export function deviceFailure(error: unknown): 'cancelled' | 'known' | 'failed' | null {
  if (!(error instanceof Error)) return null
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'known'
  // Browsers say no more than this, so that a page cannot find out what keys somebody has.
  if (error.name === 'NotAllowedError' || error.name === 'AbortError') return 'cancelled'
  return error instanceof WebAuthnError || error instanceof DOMException ? 'failed' : null
}
