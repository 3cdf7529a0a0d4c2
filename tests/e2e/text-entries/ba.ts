import { box, type Stops } from './stage.ts'

/** Text entries of STEP 2. */
export const ofBa = {
  '…/ba/_parts/ba-clauses.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-ucpa`)
    await page.getByRole('button', { name: '条項を追加' }).click()
    yield box(page, '内容（日本語）')
  },
  '…/ba/_parts/ba-clauses.tsx LiveText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-dpa`)
    await page.getByRole('button', { name: '条項を追加' }).click()
    yield box(page, '条番号')
  },
  '…/ba/_parts/ba-demands.tsx LiveText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-appi`)
    await page.locator('summary', { hasText: '利用目的' }).first().click()
    yield box(page, '根拠の条項')
  },
  '…/ba/_parts/ba-duties.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-dpa`)
    await page.getByRole('button', { name: '義務を追加' }).click()
    yield box(page, '補足（日本語）')
  },
  '…/ba/_parts/ba-facts.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-appi`)
    yield box(page, '名称（日本語）')
  },
  '…/ba/_parts/ba-facts.tsx LiveText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-appi`)
    yield box(page, '法域')
    yield box(page, '版・改定')
  },
  '…/ba/_parts/ba-source.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?ba=ba-appi`)
    yield box(page, '原文の名称（日本語）')
    yield box(page, '整理の理由と前提（日本語）')
  },
  '…/ba/_parts/conditions/condition-row.tsx LiveText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?tab=conditions`)
    yield box(page, /の根拠・証跡$/)
  },
  '…/ba/_parts/gap/gap-decision.tsx LiveText': async function* ({ page, root }) {
    await page.goto(`${root}/ba?tab=gap&left=ba-appi&right=ba-dpa`)
    await page.getByRole('combobox', { name: '「パーソナルデータ保護」の担当' }).click()
    await page.getByRole('option', { name: 'PF事業者', exact: true }).click()
    yield box(page, '「パーソナルデータ保護」の調整措置')
  },
  '…/ba/_parts/library/library-list.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/ba?library=all`)
    yield box(page, '探す')
  },
} satisfies Stops
