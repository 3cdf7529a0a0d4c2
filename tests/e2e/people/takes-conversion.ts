import { expect, type Locator } from '@playwright/test'
import { compose, enterOfConversion, insertConverted } from './conversion.ts'

/**
 * Writes Japanese into a field as an input method does, with real composition events: the first character is kept, the Enter that
 * confirms the conversion is nobody's but the conversion's (no handler takes it, the field stays, with the focus), and the text
 * arrives whole.
 */
export async function takesConversion(field: Locator): Promise<void> {
  const page = field.page()
  const options = { timeout: 4000 }
  await field.focus(options)
  await field.press('ControlOrMeta+a')
  await page.evaluate(() => {
    const taken: boolean[] = []
    Object.assign(window, { taken })
    window.addEventListener(
      'keydown',
      (event) => setTimeout(() => taken.push(event.defaultPrevented)),
      { capture: true, once: true },
    )
  })
  for (const stage of ['か', 'かい', 'かいぎ']) await compose(page, stage)
  await expect(field).toHaveValue(/かいぎ/, options)
  await enterOfConversion(page)
  await expect(field).toBeFocused(options)
  await expect(field).toHaveValue(/かいぎ/, options)
  await insertConverted(page, '会議')
  await expect(field).toHaveValue(/^会議/, options)
  await expect(field).not.toHaveValue(/か|ぎ/, options)
  const taken = await page.evaluate(() => (window as unknown as { taken: boolean[] }).taken)
  expect(taken).toEqual([false])
}
