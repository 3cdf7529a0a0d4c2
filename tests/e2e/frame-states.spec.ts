import { expect, test } from '@playwright/test'
import { copyOfSample, hasItsParts, person } from './people/person.ts'
import { figure, rename } from './people/canvas.ts'
import { wireOf } from './people/wire.ts'

test.use({ actionTimeout: 15_000 })

test('[E-58] [F-41] while the server confirms nothing it is said that it is slow, and when it does, that all is saved', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '低速同期の確認')
  let isHeld = false
  const held: (string | Buffer)[] = []
  let release = () => {}
  await page.routeWebSocket(/\/collab\//, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (isHeld) held.push(message)
      else socket.send(message)
    })
    release = () => {
      isHeld = false
      for (const message of held.splice(0)) socket.send(message)
    }
  })
  await takahashi.opens(model, 'flow')
  isHeld = true
  await rename(page, 'int-A', '統合データ（遅い）')
  const chip = page.locator('[data-save]')
  await expect(chip).toContainText(/低速同期（送信中 \d+）/)
  await expect(chip).toHaveAttribute('data-save', 'saving')
  release()
  await expect(chip).toContainText(/保存済み \d/)
})

test('[E-58] [F-40] [F-43] a lens is found by its reading from another screen, and what the flow is held against is said', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '見方の確認')
  await takahashi.opens(model, 'risks')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('henkoudemiru')
  await expect(page.getByRole('option').first()).toContainText('図を変更で見る')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/flow\?lens=change/)
  await expect(page.locator('[data-compared]')).toContainText('作成時の版との違いを表示中')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('図を場で見る')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/lens=/)
  await expect(page.locator('[data-compared]')).toHaveCount(0)
})

test('[E-58] [F-44] the walk leads a table on without beginning it anew: what is written is taken, and the table stays', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '表をたどる')
  await takahashi.opens(model, 'attributes', '?tab=table')
  const grid = page.getByRole('grid')
  await page.keyboard.press('F8')
  const box = page.locator('textarea:focus')
  await expect(box).toHaveCount(1)
  await grid.evaluate((node) => node.setAttribute('data-same', 'yes'))
  const at = await box.getAttribute('aria-label')
  await page.keyboard.press('F8')
  await expect(box).not.toHaveAttribute('aria-label', at ?? '')
  await expect(grid).toHaveAttribute('data-same', 'yes')
  await expect(page.locator('[data-point-said]')).toContainText(/^2 \/ \d+ /)
})

test('[E-122] [F-109] while only the server of the live model is away it is said, the controls around work, and the model comes by itself', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '同期サーバーの不在')
  const wire = await wireOf(page)
  await wire.end(1013)
  await page.goto(`/w/${model.workspace}/models/${model.model}/flow`)
  await expect(page.locator('[data-save="offline"]')).toBeVisible()
  await hasItsParts(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  wire.restore()
  await expect(figure(page, 'int-A')).toBeVisible()
  await takahashi.isSaved()
})

test('[E-120] [F-37] [F-110] a screen whose own script cannot be had offers the ways on without another one, and is there when it is tried again', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, 'スクリプトの不在')
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await takahashi.opens(model, 'flow')
  const scripts = /\/_next\/static\/.*\.js/
  await page.route(scripts, async (route) => await route.abort())
  await page
    .getByRole('link', { name: /リスク/ })
    .first()
    .click()
  const failed = page.getByRole('alert').filter({ hasText: '表示できませんでした' })
  await expect(failed).toBeVisible()
  await expect(failed.getByRole('link', { name: 'ホームへ戻る' })).toBeVisible()
  await page.unroute(scripts)
  await failed.getByRole('button', { name: 'もう一度試す' }).click()
  await expect(page.getByRole('grid').first()).toBeVisible()
})
