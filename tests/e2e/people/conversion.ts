import type { Page } from '@playwright/test'

/**
 * Types Japanese as an input method does: a conversion that is edited, an Enter inside it that only confirms the
 * conversion, and the confirmed text. Real composition events, sent by the browser itself.
 */
export async function convert(page: Page, stages: readonly string[], confirmed: string) {
  const browser = await page.context().newCDPSession(page)
  for (const text of stages) {
    await browser.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 } as const
  await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await browser.send('Input.insertText', { text: confirmed })
  await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
  await browser.detach()
}
