import { person } from '../people/person.ts'
import { box, type Stops, type Stage } from './stage.ts'

/** Text entries of responsibilities and agreement. */
export const ofAgreement = {
  '…/revisions/_parts/freeze-dialog.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/revisions`)
    await page.getByRole('button', { name: '版を確定' }).press('Enter')
    yield box(page, '版の名称')
  },
  '…/agreement/_parts/send-back.tsx TextArea': async function* ({ browser, sample }) {
    const sato = await person(browser, 'sato')
    sato.page.setDefaultTimeout(15_000)
    // What this organisation has signed.
    await sato.opens(sample, 'agreement', '?risk=r1')
    await sato.page.getByRole('button', { name: '差し戻す' }).first().click()
    yield box(sato.page, /理由/)
  },
  '…/responsibility/_parts/term-fields.tsx TextField': async function* (stage) {
    const { page } = stage
    await openPart(stage, 'A社')
    yield box(page, '担う内容（日本語）')
    yield box(page, /担う内容（英語）/)
    yield box(page, /条件/)
    yield box(page, /証跡/)
  },
  'app/w/[workspace]/inbox/_parts/decline-form.tsx TextArea': async function* (stage) {
    const { page, browser, sample } = stage
    await openPart(stage, 'A社')
    await page.locator('form label', { hasText: '実施' }).first().click()
    await page.getByRole('button', { name: '提案する', exact: true }).click()
    const sato = await person(browser, 'sato')
    sato.page.setDefaultTimeout(15_000)
    await sato.page.goto(`/w/${sample.workspace}/inbox`)
    await sato.page.getByRole('button', { name: /^断る/ }).first().click()
    yield box(sato.page, /理由/)
  },
  '…/responsibility/_parts/negotiation/split-acts.tsx TextArea': async function* (stage) {
    const { page } = stage
    await openPart(stage, 'B社')
    await page.locator('form label', { hasText: '実施' }).first().click()
    await page.getByRole('button', { name: '提案する', exact: true }).click()
    await page.getByRole('button', { name: '引き戻す' }).first().click()
    yield box(page, /理由/)
  },
  '…/responsibility/_parts/negotiation/reply-form.tsx TextArea': async function* (stage) {
    await openPart(stage, 'A社')
    const { page, browser, sample } = stage
    const role = page.locator('form label', { hasText: '実施' })
    const back = page.getByRole('button', { name: '引き戻す' })
    await role.or(back).first().waitFor()
    // Another stop may have made an offer here already.
    if ((await back.count()) === 0) {
      await role.first().click()
      await page.getByRole('button', { name: '提案する', exact: true }).click()
      await back.first().waitFor()
    }
    const sato = await person(browser, 'sato')
    sato.page.setDefaultTimeout(15_000)
    await openPart({ ...stage, page: sato.page, sample }, 'A社')
    await sato.page.getByRole('button', { name: '対案を出す' }).first().click()
    yield box(sato.page, /対案の理由/)
  },
} satisfies Stops

/** The cell of an organisation in the matrix of responsibility: in the sample, where every organisation is one of the workspace. */
async function openPart({ page, sample }: Stage, organisation: string) {
  await page.goto(`/w/${sample.workspace}/models/${sample.model}/responsibility`)
  const about = page.getByText(`${organisation}、対策「`, { exact: false })
  // The last measure is one that nobody has answered for yet.
  await page.getByRole('button').filter({ has: about }).last().click()
}
