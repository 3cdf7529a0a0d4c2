import { expect, test, type Page } from '@playwright/test'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import type { Model } from '#lib/model/model.ts'
import { boxOf, canvas, drag, figure, placeOf, useTool } from './people/canvas.ts'
import {
  copyOfSample,
  person,
  sampleModel,
  type ModelAddress,
  type Person,
} from './people/person.ts'

/** A model of the catalogue for one test alone, made through the door for programs. */
async function modelOf(who: Person, model: Model): Promise<ModelAddress> {
  const { workspace, model: sample } = await sampleModel(who)
  const exported = (await (await who.page.request.get(`/api/v1/models/${sample}`)).json()) as object
  const answer = await who.page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: { ...exported, model },
  })
  expect(answer.status()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  return { workspace, model: id }
}

const lens = (page: Page, name: string) =>
  page.getByRole('group', { name: '図の見方' }).getByRole('button', { name, exact: true })

test('[E-46] the layers of use case 3 by key: lanes from A to C, one cylinder over all, nothing can be moved, and a table says the same', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const at = await modelOf(tanaka, cloudLayers)
  await tanaka.opens(at, 'flow')
  const before = await placeOf(page, 'reg')
  await canvas(page).focus()
  await page.keyboard.press('8')
  await expect(page).toHaveURL(/[?&]lens=layer\b/)
  await expect(page.getByText('レイヤーの図は記入内容から自動で並びます。')).toBeVisible()
  await expect.poll(async () => (await boxOf(figure(page, 'reg'))).height).toBeGreaterThan(150)
  const [a, b, c, reg] = await Promise.all(
    ['A', 'B', 'C', 'reg'].map((id) => boxOf(figure(page, id))),
  )
  if (a === undefined || b === undefined || c === undefined || reg === undefined)
    throw new Error('a lane is missing')
  expect([a.y < b.y, b.y < c.y]).toEqual([true, true])
  expect(reg.y).toBeGreaterThan(a.y)
  expect(reg.y + reg.height).toBeGreaterThan(c.y)
  await expect(figure(page, 'reg')).toContainText('B社PaaS')

  const stood = await placeOf(page, 'reg')
  await drag(page, 'reg', 120, 60)
  expect(await placeOf(page, 'reg')).toEqual(stood)
  await canvas(page).focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: '名前', exact: true })).toHaveCount(0)

  await lens(page, '場').click()
  await expect.poll(() => placeOf(page, 'reg')).toEqual(before)
  await tanaka.opens(at, 'flow', '?lens=layer&as=list')
  const table = page.getByRole('table', { name: 'データを保管するレイヤー' })
  const row = table.getByRole('row', { name: /顧客データ（登録情報）/ })
  await expect(row).toContainText('顧客DB、ポータルサイト')
  await expect(row).toContainText('C社IaaS（ポータル側）')
})

test('[E-47] by another unit of transfer containers are systems, in the address and in the list', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const at = await modelOf(tanaka, cloudLayers)
  await tanaka.opens(at, 'flow')
  await page.getByRole('combobox', { name: '移転の単位' }).click()
  await page.getByRole('option', { name: 'システム・サービス' }).click()
  await expect(page).toHaveURL(/[?&]unit=system\b/)
  await expect(figure(page, 'unit:portal')).toContainText('ポータルサイト')
  await expect(figure(page, 'A')).toHaveCount(0)
  await tanaka.opens(at, 'flow', '?unit=system&as=list')
  await expect(page.getByRole('columnheader', { name: 'システム・サービス' })).toBeVisible()
  await expect(page.locator('tr[data-element="reg-crm"]')).toContainText('顧客管理システム')
})

test('[E-48] a pinned card stays under a hand and says so; undone, it moves and meets the edge of its neighbour', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const at = await copyOfSample(takahashi, '固定の確認')
  await takahashi.opens(at, 'flow')
  await figure(page, 'int-A').click()
  await useTool(page, '位置を固定')
  await expect(figure(page, 'int-A').locator('[data-pinned]')).toBeVisible()
  const stood = await placeOf(page, 'int-A')
  await drag(page, 'int-A', 60, 40)
  expect(await placeOf(page, 'int-A')).toEqual(stood)
  await canvas(page).focus()
  await page.keyboard.press('Control+z')
  await expect(figure(page, 'int-A').locator('[data-pinned]')).toHaveCount(0)

  const box = await boxOf(figure(page, 'int-A'))
  const grip = { x: box.x + box.width / 2, y: box.y + 10 }
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 40, grip.y + 3, { steps: 6 })
  await page.mouse.move(grip.x + 3, grip.y + 2, { steps: 6 })
  await expect(page.locator('[data-guides]')).toHaveCount(1)
  await page.mouse.up()
  await expect(page.locator('[data-guides]')).toHaveCount(0)
})
