import { expect, test, type Page } from '@playwright/test'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-7] two organisations edit at once and converge, also after one was offline; nothing is called saved before it is', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '同時編集の確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await expect(takahashi.page.getByText('B社 1')).toBeVisible()

  await mori.page.context().setOffline(true)
  await expect(mori.page.getByText(/^オフライン/).first()).toBeVisible()
  await rename(mori.page, 'int-B', 'B社が外で書いた名前')
  await expect(mori.page.getByText('オフライン（未送信 1）')).toBeVisible()
  await rename(takahashi.page, 'int-A', 'A社が書いた名前')
  await takahashi.isSaved()
  await expect(figure(takahashi.page, 'int-B')).not.toContainText('外で書いた')

  await mori.page.context().setOffline(false)
  await expect(figure(takahashi.page, 'int-B')).toContainText('B社が外で書いた名前')
  await expect(figure(mori.page, 'int-A')).toContainText('A社が書いた名前')
  await mori.isSaved()

  await mori.page.reload()
  await expect(figure(mori.page, 'int-B')).toContainText('B社が外で書いた名前')
  await expect(figure(mori.page, 'int-A')).toContainText('A社が書いた名前')
})

test('[E-8] undo takes back only what one did oneself', async ({ browser }) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '元に戻す確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await rename(takahashi.page, 'int-A', '高橋の名前')
  await rename(mori.page, 'int-B', '森の名前')
  await expect(figure(takahashi.page, 'int-B')).toContainText('森の名前')
  await takahashi.page.keyboard.press('Control+z')
  await expect(figure(mori.page, 'int-A')).toContainText('統合データ（A社）')
  await expect(figure(mori.page, 'int-B')).toContainText('森の名前')
  await takahashi.page.keyboard.press('Control+Shift+z')
  await expect(figure(mori.page, 'int-A')).toContainText('高橋の名前')
})

test('[E-9] what one person changes in one step shows in the views of the others', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const emma = await person(browser, 'emma')
  const model = await copyOfSample(takahashi, '画面のつながり')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'attributes', '?tab=table')
  await emma.opens(model, 'risks')
  await rename(takahashi.page, 'high', '高次データ（改）')
  await expect(mori.page.getByRole('columnheader', { name: /高次データ（改）/ })).toBeVisible()
  await mori.page.locator('td[id$="-purpose-int-A"]').click()
  await mori.page.keyboard.type('見守りサービスの提供')
  await mori.page.keyboard.press('Enter')
  await figure(takahashi.page, 'int-A').click()
  await expect(takahashi.page.getByText('見守りサービスの提供').first()).toBeVisible()
  await expect(emma.page.locator('[data-last-change]')).toContainText('森')
})

test('[E-18] what may no longer be done when one comes back is kept: place by place, to be copied, and the model goes on', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  // Made by A社, so that A社 manages what is in it.
  const model = await copyOfSample(takahashi, '受け付けられない変更')
  await mori.opens(model, 'flow')
  await mori.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await mori.page.context().setOffline(true)
  await expect(mori.page.getByText(/^オフライン/).first()).toBeVisible()
  await rename(mori.page, 'int-A', '送られなかった名前')
  await setWritePolicy(tanaka.page, model.workspace, 'stewarded')
  try {
    await mori.page.context().setOffline(false)
    const notice = mori.page.getByRole('alert').filter({ hasText: '編集を止めました' })
    await expect(notice).toContainText('その組織への提案になります')
    await expect(notice).toContainText('送られなかった名前')
    await notice.getByRole('button', { name: '文章としてコピー' }).click()
    const copied = await mori.page.evaluate(async () => await navigator.clipboard.readText())
    expect(copied).toContain('送られなかった名前')
    await notice.getByRole('button', { name: '変更を捨てて、最新の状態から始める' }).click()
    await expect(notice).toBeHidden()
    await expect(figure(mori.page, 'int-A')).toContainText('統合データ（A社）')
  } finally {
    await setWritePolicy(tanaka.page, model.workspace, 'open')
  }
})

/** The owner says who may edit what, as the members screen does. */
async function setWritePolicy(by: Page, workspaceId: string, policy: string): Promise<void> {
  const status = await by.evaluate(
    async (json) => {
      const answer = await fetch('/api/trpc/model.setWritePolicy', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json }),
      })
      return answer.status
    },
    { workspaceId, policy },
  )
  expect(status).toBe(200)
}
