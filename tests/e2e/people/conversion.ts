import type { CDPSession, Page } from '@playwright/test'

/** One stage of a conversion: the text an input method shows before it is confirmed. A real composition event. */
export async function compose(page: Page, text: string) {
  await using(page, (browser) =>
    browser.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    }),
  )
}

/** The Enter that only confirms a conversion, as the browser reports it (key code 229). */
export async function enterOfConversion(page: Page) {
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 } as const
  await using(page, async (browser) => {
    await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
  })
}

/** The text a conversion ends in. */
export async function insertConverted(page: Page, text: string) {
  await using(page, (browser) => browser.send('Input.insertText', { text }))
}

/** Types Japanese as an input method does: stages, an Enter inside the conversion, the confirmed text. */
export async function convert(page: Page, stages: readonly string[], confirmed: string) {
  for (const stage of stages) await compose(page, stage)
  await enterOfConversion(page)
  await insertConverted(page, confirmed)
}

async function using(page: Page, act: (browser: CDPSession) => Promise<unknown>) {
  const browser = await page.context().newCDPSession(page)
  await act(browser)
  await browser.detach()
}
