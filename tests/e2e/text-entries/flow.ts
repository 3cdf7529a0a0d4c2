import { expect } from '@playwright/test'
import { figure } from '../people/canvas.ts'
import { box, type Stops } from './stage.ts'

/** Text entries of STEP 1, and of the frame around a model. */
export const ofFlow = {
  'app/_client/commands/palette-search.tsx input': async function* ({ page, root }) {
    await page.goto(`${root}/ba`)
    await expect(page.getByText(/^保存済み/).first()).toBeVisible()
    await page.keyboard.press('Control+k')
    // Not a choice on the screen behind it.
    const search = page.getByRole('dialog').getByRole('combobox')
    await expect(search).toBeFocused()
    yield search
  },
  '…/_parts/model-title.tsx InlineEdit': async function* ({ page, root }) {
    await page.goto(`${root}/ba`)
    await page.getByRole('button', { name: /モデルの題名/ }).dblclick()
    yield box(page, /モデルの題名/)
  },
  '…/_parts/facts/event-facts.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=t-1`)
    yield box(page, '根拠の説明（日本語）')
  },
  '…/_parts/facts/kinds-field.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=int-C`)
    const kinds = page.getByRole('group', { name: '混在する種類' })
    await kinds.getByRole('button', { name: '新しい種類' }).click()
    await kinds.locator('summary').first().click()
    yield box(page, '種類の名称（日本語）')
    yield box(page, 'どのようなデータがこの種類か（日本語）')
  },
  '…/_parts/facts/system-panel.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=srv-PF`)
    yield box(page, '名称（日本語）')
  },
  '…/_parts/facts/transfer-facts.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=t-1`)
    const units = page.locator('#inspector details').filter({ hasText: '国・地域' })
    await units.locator('summary').first().click()
    yield box(page, '国・地域：考慮すること（日本語）')
  },
  '…/_parts/panels/event-panel.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=t-1`)
    yield box(page, '名称（日本語）')
  },
  '…/_parts/scenarios/make-dialog.tsx LocalTextFields': async function* ({ page, root }) {
    await page.goto(`${root}/ba`)
    await page.getByRole('button', { name: /現状とシナリオを切り替える/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'to-be を作る' }).press('Enter')
    await expect(box(page, '名称（日本語）')).toBeFocused()
    yield box(page, '名称（日本語）')
  },
  '…/flow/_parts/figures/rename-input.tsx input': async function* ({ page, root }) {
    await page.goto(`${root}/flow`)
    await figure(page, 'int-B').click()
    await page.keyboard.press('F2')
    yield box(page, '名前')
  },
  '…/flow/_parts/side/ba-name.tsx LiveText': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=ba-dpa`)
    yield box(page, '名前')
  },
  '…/flow/_parts/side/stakeholder-panel.tsx InlineEdit': async function* ({ page, root }) {
    await page.goto(`${root}/flow?sel=B`)
    await page.getByRole('button', { name: /^名前/ }).dblclick()
    yield box(page, '名前')
  },
  '…/flow/_parts/tools/find-box.tsx input': async function* ({ page, root }) {
    await page.goto(`${root}/flow`)
    await figure(page, 'int-B').click()
    await page.keyboard.press('/')
    yield page.locator('input[aria-describedby="find-keys"]')
  },
  '…/flow/_parts/tools/next-picker.tsx Combobox': async function* ({ page, root }) {
    await page.goto(`${root}/flow`)
    await figure(page, 'int-B').click()
    await page.keyboard.press('Shift+E')
    yield page.getByRole('combobox', { name: 'イベントの後のデータ' })
  },
} satisfies Stops
