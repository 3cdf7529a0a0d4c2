import { expect, test, type Page } from '@playwright/test'
import { canvas, figure, placeOf, rename } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 30_000 })

const nameBox = (page: Page) => page.getByRole('textbox', { name: '名前', exact: true })
const inspector = (page: Page) => page.locator('#inspector')

interface Held {
  frames: (() => void)[]
  release: () => void
}

/** As on a busy machine: what is to be done by the next frame is not done yet. */
async function holdFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.requestAnimationFrame
    const held: Held = {
      frames: [],
      release: () => {
        window.requestAnimationFrame = real
        for (const call of held.frames) call()
      },
    }
    Object.assign(window, { held })
    window.requestAnimationFrame = (call) => held.frames.push(() => call(performance.now()))
  })
}

async function releaseFrames(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { held: Held }).held.release())
}

test('[E-65] [UI-20] words written in the inspector go to what they were begun for, also when a key walks on; unchanged words write nothing', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '書きかけの行き先')
  await mori.opens(model, 'flow')
  await takahashi.opens(model, 'flow')

  await figure(page, 'int-A').click()
  const name = inspector(page)
    .getByRole('textbox', { name: /日本語/ })
    .first()
  await name.fill('書きかけの名前')
  await page.keyboard.press('F8')
  await expect(page.locator('[data-point-said]')).toContainText(/^1 \/ \d+ /)
  await expect(figure(page, 'int-A')).toContainText('書きかけの名前')
  await expect(page.locator('.react-flow__node', { hasText: '書きかけの名前' })).toHaveCount(1)

  await test.step('F2, a change by somebody else meanwhile, and leaving without typing', async () => {
    await figure(page, 'int-A').click()
    await page.keyboard.press('F2')
    await expect(nameBox(page)).toBeFocused()
    await rename(takahashi.page, 'int-A', 'A社が直した名前')
    await takahashi.isSaved()
    await page.keyboard.press('Enter')
    await expect(figure(page, 'int-A')).toContainText('A社が直した名前')
    await expect(figure(takahashi.page, 'int-A')).toContainText('A社が直した名前')
  })
})

test('[E-65] [UI-21] [UI-22] [F-51] on the canvas keys mean the figure with the focus, the focus is never lost nor stolen, and a notice undoes what it tells of', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori')
  const model = await copyOfSample({ page }, 'フォーカスと取り消し')
  await mori.opens(model, 'flow')
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'])

  await test.step('a rename left by the pointer does not take the focus back', async () => {
    await figure(page, 'int-A').click()
    await page.keyboard.press('F2')
    await nameBox(page).fill('離れて決まる名前')
    const field = inspector(page).getByRole('textbox').first()
    await field.click()
    await expect(figure(page, 'int-A')).toContainText('離れて決まる名前')
    // The server has answered: whatever the end of the rename had set off is done.
    await mori.isSaved()
    await expect(field).toBeFocused()
    await figure(page, 'int-A').focus()
    await page.keyboard.press('F2')
    await page.keyboard.press('Enter')
    await expect(figure(page, 'int-A')).toBeFocused()
  })

  await test.step('frames that come late do not call back who writes the next name already', async () => {
    await page.keyboard.press('F2')
    await expect(nameBox(page)).toBeFocused()
    await holdFrames(page)
    await page.keyboard.press('Enter')
    await figure(page, 'int-A').evaluate((node) => node.focus())
    await page.keyboard.press('F2')
    await releaseFrames(page)
    await expect(nameBox(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(figure(page, 'int-A')).toBeFocused()
  })

  await test.step('selected is said; Delete takes the figure walked to, not the one selected', async () => {
    await expect(figure(page, 'int-A')).toHaveAttribute('aria-label', /選択中/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).not.toBe('int-A')
    const walkedTo = (await focused()) ?? ''
    await page.keyboard.press('Delete')
    await expect(figure(page, walkedTo)).toHaveCount(0)
    await expect(figure(page, 'int-A')).toBeVisible()
    await expect(canvas(page)).toBeFocused()

    // A notice stays while the pointer rests on it.
    const wayBack = page.getByRole('dialog').getByRole('button', { name: '元に戻す', exact: true })
    await wayBack.hover()
    const stood = await placeOf(page, 'int-A')
    await figure(page, 'int-A').focus()
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(async () => (await placeOf(page, 'int-A')).y).toBe(stood.y + 10)
    await wayBack.click()
    await expect(figure(page, walkedTo)).toBeVisible()
    expect((await placeOf(page, 'int-A')).y).toBe(stood.y + 10)
  })

  await test.step('the list of kinds closes, and the keys go on', async () => {
    await figure(page, 'int-A').focus()
    await page.keyboard.press('e')
    await expect(page.getByRole('menu', { name: /イベント/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(figure(page, 'int-A')).toBeFocused()
  })
})
