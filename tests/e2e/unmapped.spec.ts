import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-95] responsibilities of a model that was begun from a template say why nobody can be asked, and who may matches the parties there', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(tanaka, '組織の対応の確認')
  await takahashi.opens(model, 'responsibility')
  await expect(
    takahashi.page.getByText('まだコンソーシアムのどの組織とも結び付いていません'),
  ).toBeVisible()
  await expect(takahashi.page.getByRole('combobox', { name: 'A社', exact: true })).toBeHidden()

  await tanaka.opens(model, 'responsibility')
  const { page } = tanaka
  await isAccessible(page)
  const choice = page.getByRole('combobox', { name: /A社/ }).first()
  await choice.click()
  // Of whom no other story asks what is their turn.
  await page.getByRole('option', { name: 'D社' }).first().click()
  await expect(page.getByRole('columnheader', { name: 'D社' })).toBeVisible()
  await expect(
    page.getByText('どの組織にあたるか決まっていないステークホルダーがあります'),
  ).toBeVisible()
  await isAccessible(page)
})
