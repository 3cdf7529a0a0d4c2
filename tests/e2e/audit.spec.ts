import { expect, test } from '@playwright/test'
import { person, sampleModel } from './people/person.ts'

test('[E-14] the trail tells every decision in the reader’s language, can be filtered, and is verified on sight', async ({
  browser,
}) => {
  const kansa = await person(browser, 'kansa')
  const emma = await person(browser, 'emma')
  const { workspace, model } = await sampleModel(kansa)
  const address = `/w/${workspace}/audit`
  await kansa.page.goto(address)
  await expect(kansa.page.getByText(/検証済み 1–\d+/)).toBeVisible()
  await expect(kansa.page.getByText(/を作成しました。/).first()).toBeAttached()
  await expect(kansa.page.getByText(/に署名しました（対象/).first()).toBeAttached()

  await kansa.page.getByRole('combobox', { name: '種類' }).click()
  await kansa.page.getByRole('option', { name: '署名' }).click()
  await expect(kansa.page.getByText(/に署名しました（対象/).first()).toBeVisible()
  await expect(kansa.page.getByText(/を作成しました。/)).toHaveCount(0)
  await kansa.page.reload()
  await expect(kansa.page.getByText(/を作成しました。/)).toHaveCount(0)

  await emma.page.goto(address)
  await expect(emma.page.getByText(/signed the risk/).first()).toBeAttached()
  await emma.opens({ workspace, model }, 'history')
  await expect(emma.page.getByText(/proposed .* for the measure/).first()).toBeAttached()
})
