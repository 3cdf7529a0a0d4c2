import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, hasItsParts, person } from './people/person.ts'

const details = (page: Page) => page.locator('#inspector')

/** The sentence of a finding in the details of what is selected. */
const says = (page: Page, sentence: RegExp) => details(page).getByText(sentence).first()

test('[E-146] [F-244] [F-247] what a check misses is entered by hand, and its finding is settled: an event, and a system', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '事実を書く')

  await test.step('a transfer without both ends gets them', async () => {
    await tanaka.opens(model, 'flow', '?sel=t-1')
    await hasItsParts(page)
    const missing = /移転元または移転先が書かれていません/
    await expect(says(page, missing)).toBeVisible()
    const units = details(page).locator('details')
    await units.filter({ hasText: '国・地域' }).locator('summary').click()
    for (const end of ['移転元', '移転先']) {
      const box = details(page).getByRole('textbox', { name: `国・地域：${end}` })
      await box.fill('ニホン国')
      await box.press('Enter')
      await expect(details(page).getByText('「ニホン国」という国は見つかりません')).toBeVisible()
      await box.fill('日本')
      await box.press('Enter')
      await expect(box).toHaveValue('日本')
    }
    await expect(details(page).getByText(missing)).toHaveCount(0)
    await isAccessible(page)
  })

  await test.step('undo brings the finding back, by the key', async () => {
    await page.locator('#inspector h2').first().click()
    await page.keyboard.press('Control+z')
    await expect(says(page, /移転元または移転先が書かれていません/)).toBeVisible()
  })

  await test.step('a system of which nobody knows where it stands gets its place, and keeps it', async () => {
    await tanaka.opens(model, 'flow', '?sel=srv-PF')
    await hasItsParts(page)
    const unknown = /所在国が分かりません/
    await expect(says(page, unknown)).toBeVisible()
    const place = details(page).getByRole('textbox', { name: '所在地（国・地域）' })
    await place.fill('日本')
    await place.press('Enter')
    await expect(details(page).getByText(unknown)).toHaveCount(0)
    await isAccessible(page)
    await tanaka.isSaved()
    await page.reload()
    await expect(place).toHaveValue('日本')
  })
})

test('[E-146] [F-245] [F-246] [F-271] [F-248] where a data comes from, why a holder left and what a ba allows is entered by hand', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '事実を書く（データと場）')

  await test.step('a data that existed before, and was looked at after its value rose', async () => {
    await tanaka.opens(model, 'flow', '?sel=int-all')
    await hasItsParts(page)
    await details(page).getByRole('checkbox', { name: 'この流れより前からあるデータ' }).check()
    await details(page).getByRole('checkbox', { name: '媒体・保存先を見直した' }).check()
    await details(page).getByRole('checkbox', { name: '対策を見直した' }).check()
    await expect(details(page).getByLabel('見直した日')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
    await isAccessible(page)
  })

  await test.step('what follows from the rest is told when it is unfolded', async () => {
    await details(page).getByText('導かれること').click()
    const part = (name: string) => details(page).getByRole('region', { name })
    await expect(part('保護要求と、求める場').getByRole('link').first()).toBeVisible()
    await expect(part('消去の及ぶ範囲')).toContainText('ここから作られたデータ')
    await expect(part('データ権利者')).toContainText('住まい手')
    await isAccessible(page)
  })

  await test.step('a holder that left is written down with the reason, not before', async () => {
    await tanaka.opens(model, 'attributes', '?tab=table')
    await page.locator('td[id$="-rightsHolders-high"]').click()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('combobox', { name: '外れた者を加える' }).click()
    await page.getByRole('option', { name: 'A社', exact: true }).click()
    const reason = page.getByRole('textbox', { name: /A社.*が外れた理由（日本語）/ })
    await reason.fill('契約で権利を放棄')
    await reason.press('Enter')
    await expect(reason).toHaveValue('契約で権利を放棄')
    await isAccessible(page)
    await tanaka.isSaved()
  })

  await test.step('an organisation has a country', async () => {
    await tanaka.opens(model, 'flow', '?sel=B')
    const country = details(page).getByRole('textbox', { name: '国・地域' })
    await country.fill('US')
    await country.press('Enter')
    await expect(country).toHaveValue('アメリカ合衆国')
    await isAccessible(page)
  })

  await test.step('a ba allows purposes and countries, and has data kept', async () => {
    await tanaka.opens(model, 'ba', '?ba=ba-appi')
    const purposes = page.getByRole('textbox', { name: '照らし合わせる利用目的' })
    await purposes.fill('見守り')
    await purposes.press('Enter')
    await expect(page.getByText(/「見守り」は一覧にない目的です/)).toBeVisible()
    await purposes.fill('care、Research')
    await purposes.press('Enter')
    await expect(purposes).toHaveValue('care、調査・研究')
    await page.getByRole('combobox', { name: '国外への移転の根拠' }).click()
    await page.getByRole('option', { name: '本人の同意' }).click()
    const destinations = page.getByRole('textbox', { name: '移転先として認める国・地域' })
    await destinations.fill('米国、GB')
    await destinations.press('Enter')
    await expect(destinations).toHaveValue('アメリカ合衆国、イギリス')
    await isAccessible(page)
  })
})

test('[E-158] [F-272] [F-273] [F-274] kinds in a data, the relations of a cloud, a day of confirmation, nationalities and a time of keeping are entered by hand', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '事実を書く（種類とクラウド）')

  await test.step('a data mixes a kind that a ba reaches, and is free of it again', async () => {
    await tanaka.opens(model, 'flow', '?sel=int-B')
    await hasItsParts(page)
    const kinds = details(page).getByRole('group', { name: '混在する種類' })
    await kinds.getByRole('button', { name: '新しい種類' }).click()
    await kinds.locator('summary').click()
    const name = kinds.getByRole('textbox', { name: '種類の名称（日本語）' })
    await name.fill('服薬時間')
    await name.press('Enter')
    await expect(kinds.getByRole('checkbox', { name: '服薬時間' })).toBeChecked()
    const reached = kinds.getByRole('group', { name: '「服薬時間」に及ぶ場' })
    await reached.getByRole('checkbox', { name: '個人情報保護法' }).check()
    await isAccessible(page)
    await kinds.getByRole('button', { name: '種類「服薬時間」を外す' }).click()
    await expect(kinds.locator('summary')).toHaveCount(0)
  })

  await test.step('a service is provided by one to another, by a contract', async () => {
    await tanaka.opens(model, 'flow', '?sel=srv-PF')
    await hasItsParts(page)
    const cloud = details(page).getByRole('group', { name: 'クラウドの関係' })
    await cloud.getByRole('button', { name: 'クラウドの関係を加える' }).click()
    const add = cloud.getByRole('button', { name: '加える', exact: true })
    await expect(add).toBeDisabled()
    for (const [side, who] of [
      ['提供する者', 'PF事業者'],
      ['利用する者', 'E社'],
    ] as const) {
      await cloud.getByRole('combobox', { name: side }).click()
      await page.getByRole('option', { name: who, exact: true }).click()
    }
    await isAccessible(page)
    await add.click()
    const line = cloud.locator('summary')
    await expect(line).toContainText('E社（クラウドサービスプロバイダ／カスタマ）')
    await line.click()
    await cloud.getByRole('combobox', { name: '関係の役割' }).click()
    await page.getByRole('option', { name: 'ピアクラウドサービス' }).click()
    await cloud.getByRole('combobox', { name: '関係を定める契約' }).click()
    await page.getByRole('option', { name: 'サービス提供契約' }).click()
    await expect(line).toContainText('ピアクラウドサービス')
    await isAccessible(page)
    await tanaka.isSaved()
    await page.reload()
    await expect(line).toContainText('ピアクラウドサービス')
  })

  await test.step('what to consider where a transfer crosses a unit', async () => {
    await tanaka.opens(model, 'flow', '?sel=t-1')
    await hasItsParts(page)
    await details(page).locator('details', { hasText: '国・地域' }).locator('summary').click()
    const consider = details(page).getByRole('textbox', {
      name: '国・地域：考慮すること（日本語）',
    })
    await consider.fill('提供先の国の制度を確認する')
    await consider.press('Control+Enter')
    await tanaka.isSaved()
    await page.reload()
    await details(page).locator('details', { hasText: '国・地域' }).locator('summary').click()
    await expect(consider).toHaveValue('提供先の国の制度を確認する')
  })

  await test.step('an assumption is confirmed by a day; what it is the same as is said when it is nothing', async () => {
    await tanaka.opens(model, 'attributes', '?tab=table')
    await page.locator('td[id$="-category.personalData-int-all"]').click()
    await page.keyboard.press('Alt+ArrowDown')
    const editor = page.getByRole('dialog')
    await expect(editor.getByRole('combobox', { name: /同様とするデータ/ })).not.toHaveText('')
    await editor.getByLabel('確認の期日').fill('2027-03-31')
    await editor.getByLabel('確認の期日').press('Enter')
    await expect(editor.getByLabel('確認の期日')).toHaveValue('2027-03-31')
    await page.keyboard.press('Escape')
  })

  await test.step('a scope says of which nationality those are who may know', async () => {
    await page.locator('td[id$="-disclosureScope-high"]').click()
    await page.keyboard.press('Alt+ArrowDown')
    const nationalities = page.getByRole('textbox', { name: '開示してよい相手の国籍' }).first()
    await nationalities.fill('日本')
    await nationalities.press('Enter')
    await expect(nationalities).toHaveValue('日本')
    await isAccessible(page)
    await page.keyboard.press('Escape')
  })

  await test.step('a ba has data kept for at least so long', async () => {
    await tanaka.opens(model, 'ba', '?ba=ba-appi')
    const least = page.getByRole('group', { name: '最低限の保存期間' })
    await least.getByRole('spinbutton', { name: '年' }).fill('3')
    await least.getByRole('spinbutton', { name: '年' }).press('Enter')
    await tanaka.isSaved()
    await page.reload()
    await expect(least.getByRole('spinbutton', { name: '年' })).toHaveValue('3')
  })
})
