import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { figure, rename } from './people/canvas.ts'
import {
  copyOfSample,
  hasItsParts,
  person,
  type ModelAddress,
  type Person,
} from './people/person.ts'

/** Names of the copies in a browser, as the browser lists its databases. */
async function copies(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const found = await indexedDB.databases()
    return found.flatMap(({ name }) => (name?.startsWith('yoriai/') === true ? [name] : []))
  })
}

/** How many edits each copy is noted to owe, in this browser. */
async function owed(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    Object.keys(localStorage).flatMap((name) =>
      name.startsWith('yoriai/') ? [localStorage.getItem(name) ?? ''] : [],
    ),
  )
}

/** Copies that somebody left in this browser. */
async function leaveCopies(page: Page, ...names: string[]): Promise<void> {
  await page.evaluate(async (list) => {
    for (const name of list) {
      const made = Promise.withResolvers<void>()
      const request = indexedDB.open(name)
      request.addEventListener('success', () => {
        request.result.close()
        made.resolve()
      })
      await made.promise
    }
  }, names)
}

/** The owner says on the members screen whether copies are kept. */
async function setting(tanaka: Person, { workspace }: ModelAddress, isOn: boolean): Promise<void> {
  await tanaka.page.goto(`/w/${workspace}/members`)
  const box = tanaka.page.getByRole('checkbox', { name: /開いたモデルの控え/ })
  await expect(box).toBeVisible()
  if ((await box.isChecked()) === isOn) return
  await box.click()
  await expect(box).toBeChecked({ checked: isOn })
}

/** From now on the pages load, but the live model is not reached; answers how to end that. */
async function cutOff(context: BrowserContext): Promise<() => void> {
  let isCut = true
  await context.routeWebSocket(/\/collab\//, (socket) => {
    if (isCut) void socket.close({ code: 1013, reason: 'cut off' })
    else socket.connectToServer()
  })
  return () => {
    isCut = false
  }
}

const flow = ({ workspace, model }: ModelAddress) => `/w/${workspace}/models/${model}/flow`

test('[E-19] an edit made offline survives the closed window, is counted as unsent, and is saved on return', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '控えの確認')
  try {
    await setting(tanaka, model, true)
    await mori.opens(model, 'flow')
    const { page: second } = mori
    const context = second.context()
    const first = await context.newPage()
    await first.goto(flow(model))
    await expect(first.getByText(/保存済み/)).toBeVisible()
    await expect.poll(async () => (await copies(first)).length).toBe(2)

    await hasItsParts(first)
    await hasItsParts(second)
    await context.setOffline(true)
    await rename(first, 'int-A', '一つ目の窓の名前')
    await rename(second, 'int-B', '二つ目の窓の名前')
    await expect(first.getByText('オフライン（未送信 1）')).toBeVisible()
    await expect(second.getByText('オフライン（未送信 1）')).toBeVisible()
    await expect.poll(async () => await owed(first)).toEqual(['1', '1'])
    await first.close()
    await second.close()
    await context.setOffline(false)

    const reconnect = await cutOff(context)
    const again = await context.newPage()
    await again.goto(flow(model))
    await expect(figure(again, 'int-A')).toContainText('一つ目の窓の名前')
    await expect(figure(again, 'int-B')).toContainText('二つ目の窓の名前')
    await expect(again.getByText('オフライン（未送信 2）')).toBeVisible()
    await expect(again.getByText(/保存済み/)).toBeHidden()
    await takahashi.opens(model, 'flow')
    await expect(figure(takahashi.page, 'int-A')).toContainText('統合データ（A社）')

    reconnect()
    await expect(again.getByText(/^保存済み /)).toBeVisible()
    await expect(figure(takahashi.page, 'int-A')).toContainText('一つ目の窓の名前')
    await expect(figure(takahashi.page, 'int-B')).toContainText('二つ目の窓の名前')
    expect(await copies(again)).toHaveLength(1)
  } finally {
    await setting(tanaka, model, false)
  }
})

test('[E-19] what is kept goes with the setting, with somebody else, with another beginning and with signing out', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '控えの消去')
  const { page } = mori
  await mori.opens(model, 'flow')
  expect(await copies(page)).toEqual([])
  try {
    await setting(tanaka, model, true)
    await mori.opens(model, 'flow')
    await expect.poll(async () => (await copies(page)).length).toBe(1)

    // Off while the model is open: erased, and the work goes on.
    await setting(tanaka, model, false)
    await expect.poll(async () => await copies(page)).toEqual([])
    await rename(page, 'int-B', '控えなしの名前')
    await mori.isSaved()
    expect(await copies(page)).toEqual([])

    await setting(tanaka, model, true)
    await mori.opens(model, 'flow')
    await expect.poll(async () => (await copies(page)).length).toBe(1)
    const [own = ''] = await copies(page)
    const [, userId = '', workspaceId = ''] = own.split('/')
    const strangers = own.replace(userId, 'somebody-else')
    const left = own.replace(workspaceId, 'left-workspace')
    const earlier = own.replace(/\/1\/[^/]+$/, '/0/x')
    // What this page erases by itself it has erased.
    await hasItsParts(page)
    await leaveCopies(page, strangers, earlier, left)
    expect(await copies(page)).toHaveLength(4)
    await mori.opens(model, 'flow')
    await expect.poll(async () => await copies(page)).toEqual([own])
    await hasItsParts(page)
    // Who was removed while away sees one of these first: their list, or that the workspace is not there for them.
    for (const address of ['/w', `/w/${crypto.randomUUID()}`]) {
      await leaveCopies(page, left)
      expect(await copies(page)).toHaveLength(2)
      await page.goto(address)
      await expect.poll(async () => await copies(page)).toEqual([own])
    }
    await mori.opens(model, 'flow')

    // Signing out in one window takes what another one holds open, and says what is lost with it.
    await page.evaluate(() => window.dispatchEvent(new Event('offline')))
    await rename(page, 'int-B', '送られない名前')
    await expect(page.getByText('オフライン（未送信 1）')).toBeVisible()
    const settings = await page.context().newPage()
    await settings.goto('/settings')
    await settings.getByRole('button', { name: 'サインアウト' }).click()
    const asked = settings.getByRole('alertdialog')
    await expect(asked).toContainText('保存されていない変更が 1 件あります')
    await asked.getByRole('button', { name: 'やめる' }).click()
    await expect(asked).toBeHidden()
    expect(await copies(settings)).toEqual([own])
    await settings.getByRole('button', { name: 'サインアウト', exact: true }).click()
    await asked.getByRole('button', { name: '変更を消してサインアウト' }).click()
    await settings.waitForURL(/\/sign-in/)
    expect(await copies(settings)).toEqual([])
  } finally {
    await setting(tanaka, model, false)
  }
})

test('[E-19] a browser that cannot keep, or does not answer, works as without copies', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await copyOfSample(tanaka, '残せないブラウザ')
  try {
    await setting(tanaka, model, true)
    const { page } = tanaka
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    // No room any more while one works, then a browser that never answers.
    await tanaka.opens(model, 'flow')
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await rename(page, 'int-A', '残せない名前')
    await tanaka.isSaved()
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => ({}) as never
    })
    await tanaka.opens(model, 'flow')
    await expect(figure(page, 'int-A')).toContainText('残せない名前')
    await rename(page, 'int-B', '答えないブラウザの名前')
    await tanaka.isSaved()
    expect(errors).toEqual([])
  } finally {
    await setting(tanaka, model, false)
  }
})
