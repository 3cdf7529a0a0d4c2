import { expect, test } from '@playwright/test'
import { figure } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-97] [F-87] what one has read in one window is read in the other window too', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const sato = await person(browser, 'sato')
  const model = await copyOfSample(mori, '二つの窓の確認')
  await sato.opens(model, 'flow')
  const second = await sato.page.context().newPage()
  await second.goto(sato.page.url())
  await mori.opens(model, 'flow')
  await figure(mori.page, 'int-A').click()
  await mori.page.keyboard.press('c')
  const box = mori.page.getByRole('textbox', { name: '新しいコメント' })
  await box.fill('二つの窓で読まれるコメント')
  await box.press('Control+Enter')
  const unread = 'コメント（未読のやり取り 1 件）'
  await expect(second.getByRole('button', { name: unread })).toBeVisible()
  await sato.page.getByRole('button', { name: unread }).click()
  await sato.page.getByRole('link', { name: /二つの窓で読まれるコメント/ }).click()
  await expect(sato.page.getByRole('button', { name: unread })).toBeHidden()
  await expect(second.getByRole('button', { name: unread })).toBeHidden()
})

test('[E-97] [F-88] with the reader’s own colours the parts of a bar of progress differ', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '配色の確認')
  await page.emulateMedia({ forcedColors: 'active' })
  await tanaka.opens(model, 'flow')
  await page.goto(`/w/${model.workspace}`)
  const key = page.getByRole('region', { name: '合意の進み' }).first().locator('[aria-hidden]')
  const look = async (at: number) =>
    await key.nth(at).evaluate((dot) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(dot)
      return `${backgroundColor} ${backgroundImage}`
    })
  const looks = [await look(0), await look(1), await look(2)]
  expect(new Set(looks).size).toBe(3)
})

test('[E-97] the role of an organisation is read in full beside its name', async ({ browser }) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await copyOfSample(tanaka, '役割の確認')
  await tanaka.opens(model, 'flow')
  const roles = tanaka.page.locator('.container-head [title]')
  await expect(roles.first()).toBeVisible()
  const cut = await roles.evaluateAll((all) =>
    all
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth)
      .map((one) => one.textContent),
  )
  expect(cut).toEqual([])
})
