import type { Page } from '@playwright/test'

/** A device with a screen lock, as Chromium plays one; it answers by itself. */
export interface Device {
  /** the passkeys it holds now, for another window of the same person: an older copy is refused as a clone */
  keys(): Promise<readonly Passkey[]>
}
export type Passkey = Awaited<ReturnType<typeof held>>[number]

/** Gives a page a device, with the passkeys it held in an earlier window. */
export async function withDevice(page: Page, keys: readonly Passkey[] = []): Promise<Device> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  for (const credential of keys)
    await browser.send('WebAuthn.addCredential', { authenticatorId, credential })
  return { keys: () => held(browser, authenticatorId) }
}

async function held(
  browser: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
  authenticatorId: string,
) {
  return (await browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials
}
