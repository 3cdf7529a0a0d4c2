import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure, rename } from './people/canvas.ts'
import {
  atHome,
  copyOfSample,
  hasItsParts,
  person,
  type ModelAddress,
  type Person,
} from './people/person.ts'
import { wireOf } from './people/wire.ts'

test.use({ actionTimeout: 15_000 })

test('[E-18] what may no longer be done when one comes back is kept: place by place, over a reload, to be copied, saved to a file, and proposed', async ({
  browser,
}) => {
  const tanaka = await atHome(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  // Made by A社, so that A社 manages what is in it.
  const model = await copyOfSample(takahashi, '受け付けられない変更')
  await mori.opens(model, 'flow')
  await mori.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  try {
    const notice = await isRefused(mori, tanaka, model, '送られなかった名前', '別の提案の名前')
    await expect(notice).toContainText('その組織への提案になります')
    await isAccessible(mori.page)
    await notice.getByRole('button', { name: '文章としてコピー' }).click()
    const copied = await mori.page.evaluate(async () => await navigator.clipboard.readText())
    expect(copied).toContain('送られなかった名前')

    mori.page.once('dialog', (dialog) => void dialog.accept())
    await mori.page.reload()
    const kept = mori.page.getByRole('status').filter({ hasText: '保存されていない変更' })
    await expect(kept).toContainText('送られなかった名前')
    await expect(figure(mori.page, 'int-A')).toContainText('統合データ（A社）')

    // As on a page without encryption.
    await mori.page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    )
    await kept.getByRole('button', { name: '文章としてコピー' }).click()
    await expect(kept.getByRole('textbox')).toHaveValue(/送られなかった名前/)
    const saving = mori.page.waitForEvent('download')
    await kept.getByRole('button', { name: 'ファイルに保存' }).click()
    const file: unknown = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
    expect(file).toMatchObject({
      model: model.model,
      // The name of a data and of its state, which is the only one of it.
      places: [
        { root: 'assets', field: 'name', after: { ja: '送られなかった名前' } },
        { root: 'states', key: 'int-A', field: 'name', after: { ja: '送られなかった名前' } },
        { root: 'states', key: 'int-A', field: 'olderName', after: { en: expect.any(String) } },
        { root: 'states', key: 'high', field: 'name', after: { ja: '別の提案の名前' } },
        { root: 'states', key: 'high', field: 'olderName', after: { en: expect.any(String) } },
      ],
    })

    await kept.getByRole('button', { name: /に提案する.*提案は2件に分かれます/ }).click()
    await expect(kept).toBeHidden()
    await expect(mori.page.getByText('2件の提案をしました')).toBeVisible()
    await takahashi.opens(model, 'flow')
    await figure(takahashi.page, 'int-A').click()
    await expect(takahashi.page.getByText('森（B社）の提案')).toBeVisible()
    await takahashi.page.getByRole('button', { name: '受け入れて反映' }).click()
    await expect(figure(mori.page, 'int-A')).toContainText('送られなかった名前')
    await expect(figure(mori.page, 'high')).not.toContainText('別の提案の名前')
    await figure(takahashi.page, 'high').click()
    await expect(takahashi.page.getByText('別の提案の名前')).toBeVisible()
  } finally {
    await setWritePolicy(tanaka.page, model.workspace, 'open')
  }
})

test('[E-20] kept edits are made again without overwriting what somebody else wrote meanwhile', async ({
  browser,
}) => {
  const tanaka = await atHome(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '先に変えられた変更')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  try {
    const notice = await isRefused(mori, tanaka, model, '森の名前', '森の高次データ')
    await setWritePolicy(tanaka.page, model.workspace, 'open')
    await rename(takahashi.page, 'int-A', '高橋の名前')
    await takahashi.isSaved()
    await notice.getByRole('button', { name: '最新の状態に反映する' }).click()
    await expect(figure(takahashi.page, 'high')).toContainText('森の高次データ')
    await expect(figure(mori.page, 'int-A')).toContainText('高橋の名前')
    const kept = mori.page.getByRole('status').filter({ hasText: '保存されていない変更' })
    await expect(kept).toContainText('森の名前')
    await expect(kept).toContainText('いまの値: 高橋の名前')
    await isAccessible(mori.page)
    const mine = kept.getByRole('button', { name: '自分の変更を反映する' })
    await expect(mine).toHaveCount(2)
    await mine.first().click()
    await expect(mine).toHaveCount(1)
    await mine.click()
    await expect(figure(takahashi.page, 'int-A')).toContainText('森の名前')
    await expect(kept).toBeHidden()
  } finally {
    await setWritePolicy(tanaka.page, model.workspace, 'open')
  }
})

test('[E-21] leaving with edits that are not sent asks first; when they are saved it does not', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(mori, '離れる前の確認')
  await mori.opens(model, 'flow')
  const asked: string[] = []
  mori.page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await hasItsParts(mori.page)
  await mori.page.context().setOffline(true)
  await expect(mori.page.getByText(/^オフライン/).first()).toBeVisible()
  await rename(mori.page, 'int-A', '未送信の名前')
  await mori.page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(mori.page.getByText('オフライン（未送信 1）')).toBeVisible()
  await mori.page.context().setOffline(false)
  await mori.isSaved()
  await mori.page.reload()
  await expect(figure(mori.page, 'int-A')).toContainText('未送信の名前')
  expect(asked).toEqual(['beforeunload'])
})

test('[E-22] sent away by the server a window says why and comes back with everything; after the right is gone only one’s own sentences are shown', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(mori, '接続の終わり方')
  const wire = await wireOf(mori.page)
  await mori.opens(model, 'flow')
  const away = [
    [1012, 'サーバーを再起動しています'],
    [4503, 'サーバーがこのモデルを開き直しています'],
    [4508, '通信が遅く'],
    [4529, '利用が集中しています'],
  ] as const
  for (const [code, words] of away) {
    wire.mute()
    await rename(mori.page, 'int-A', `名前${code}`)
    await wire.end(code)
    const notice = mori.page.getByRole('status').filter({ hasText: words })
    await expect(notice).toContainText('自動的に')
    await expect(notice).toContainText('失われません')
    await expect(mori.page.getByText('再接続中（未送信 1）')).toBeVisible()
    wire.restore()
    await mori.isSaved()
    await expect(notice).toBeHidden()
    await expect(figure(mori.page, 'int-A')).toContainText(`名前${code}`)
  }

  wire.mute()
  await rename(mori.page, 'int-A', '終了前の名前')
  await wire.end(4477)
  const ended = mori.page.getByRole('alert').filter({ hasText: '接続が終了したため' })
  await expect(ended).toContainText('終了前の名前')
  wire.restore()
  await ended.getByRole('button', { name: '再読み込み' }).click()
  await mori.page.getByRole('button', { name: '最新の状態に反映する' }).click()
  await mori.isSaved()
  await expect(figure(mori.page, 'int-A')).toContainText('終了前の名前')

  wire.mute()
  await rename(mori.page, 'int-A', '私だけの文章')
  await wire.end(4404)
  await expect(mori.page.getByRole('textbox')).toHaveValue('私だけの文章')
  await expect(figure(mori.page, 'int-B')).toBeHidden()
  await expect(mori.page.getByText('終了前の名前')).toBeHidden()
  expect(await mori.page.evaluate(() => sessionStorage.length)).toBe(0)
})

/** Somebody renames elements of another organisation while offline, and may not any more on coming back. */
async function isRefused(
  who: Person,
  owner: Person,
  model: ModelAddress,
  name: string,
  more?: string,
) {
  await hasItsParts(who.page)
  await who.page.context().setOffline(true)
  await expect(who.page.getByText(/^オフライン/).first()).toBeVisible()
  await rename(who.page, 'int-A', name)
  if (more !== undefined) await rename(who.page, 'high', more)
  await setWritePolicy(owner.page, model.workspace, 'stewarded')
  await who.page.context().setOffline(false)
  const notice = who.page.getByRole('alert').filter({ hasText: '編集を止めました' })
  await expect(notice).toContainText(name)
  return notice
}

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
