import { expect } from '@playwright/test'
import { invited } from './invited.ts'
import { box, type Stops } from './stage.ts'

/** Text entries outside every model: signing in, members, settings, the beginning of models. */
export const outsideModels = {
  'app/invite/[token]/_parts/accept-invitation.tsx LocalTextFields': async function* (stage) {
    const page = await invited(stage)
    yield box(page, /参加する組織の名前/)
    yield box(page, /短い呼び名/)
  },
  'app/invite/[token]/_parts/accept-invitation.tsx TextField': async function* (stage) {
    yield box(await invited(stage), '名前')
  },
  'app/settings/_parts/person-name.tsx InlineEdit': async function* ({ page }) {
    await page.goto('/settings')
    await page.getByRole('button', { name: /^名前/ }).dblclick()
    yield box(page, /名前/)
  },
  'app/w/[workspace]/members/_parts/invite-dialog.tsx LocalTextFields': async function* ({
    page,
    sample,
  }) {
    await page.goto(`/w/${sample.workspace}/members`)
    await page.getByRole('button', { name: '組織を招待' }).click()
    yield box(page, '組織の名前')
  },
  'app/w/[workspace]/models/new/_parts/copy-dialog.tsx LocalTextFields': async function* ({
    page,
    sample,
  }) {
    await page.goto(`/w/${sample.workspace}/models/new`)
    await page.getByRole('button', { name: '「共同利用」をコピーして始める' }).click()
    // A dialog takes the focus when it opens; whoever writes goes on from there.
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
    yield box(page, '題名')
  },
  'app/w/[workspace]/models/new/_parts/other-starts.tsx LocalTextFields': async function* ({
    page,
    sample,
  }) {
    await page.goto(`/w/${sample.workspace}/models/new`)
    yield box(page, /名|題/)
  },
  'app/w/_parts/create-dialog.tsx LocalTextFields': async function* ({ page }) {
    await page.goto('/w')
    await page.getByRole('button', { name: 'コンソーシアムを作る' }).click()
    yield box(page, 'コンソーシアムの名前')
    yield box(page, 'あなたの組織の名前')
    yield box(page, '短い呼び名')
  },
} satisfies Stops
