import type { Page } from '@playwright/test'

/** Pastes something that another program put on the clipboard, whatever it is. */
export async function pasteFrom(page: Page, texts: Readonly<Record<string, string>>) {
  await page.evaluate((all) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(all)) data.setData(type, text)
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, texts)
}
