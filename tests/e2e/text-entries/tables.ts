import { box, cell, editorOf, type Stage, type Stops } from './stage.ts'

/** Text entries of STEP 3 and 4: cells, their editors, views of tables, comments, risks and measures. */
export const ofTables = {
  '…/_parts/cell-editor/cell-editor.tsx BilingualText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=table', 'purpose', 'int-A')
    yield box(stage.page, '表に書く言葉（日本語）')
    await editorOf(stage, 'attributes?tab=table', 'category.personalData', 'int-A')
    yield box(stage.page, '仮定の内容・メモ（日本語）')
  },
  '…/_parts/cell-editor/scope-field.tsx LiveText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=table', 'disclosureScope', 'int-A')
    yield box(stage.page, '開示してよい国')
  },
  '…/_parts/cell-editor/term-field.tsx BilingualText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=table', 'usageTerm', 'int-A')
    await stage.page.getByRole('radio', { name: '言葉で書く' }).check()
    yield box(stage.page, '言葉で書く（日本語）')
  },
  '…/_parts/comments/composer.tsx textarea': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=table`)
    await cell(page, 'purpose', 'int-A').click()
    await page.keyboard.press('Shift+F2')
    yield box(page, /コメント/)
  },
  '…/_parts/demand/condition-fields.tsx LiveText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=matrix', 'purpose', 'ba-appi')
    yield box(stage.page, /^認める利用目的/)
    await editorOf(stage, 'attributes?tab=matrix', 'disclosureScope', 'ba-appi')
    yield box(stage.page, /^認める国/)
  },
  '…/_parts/facts/relinquished-field.tsx BilingualText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=table', 'rightsHolders', 'high')
    await stage.page.getByRole('combobox', { name: '外れた者を加える' }).click()
    await stage.page.getByRole('option').first().click()
    yield box(stage.page, /が外れた理由（日本語）$/)
  },
  '…/_parts/grid/column-filter.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/ba?tab=collected`)
    await page.getByRole('button', { name: '「名称」の絞り込みと並べ替え' }).click()
    yield box(page, '値を探す')
  },
  '…/_parts/grid/grid.tsx TypingBox': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=table`)
    await cell(page, 'purpose', 'int-A').click()
    yield page.locator('[role="grid"] ~ textarea')
  },
  '…/_parts/grid/views/save-view.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=table`)
    await page.getByRole('button', { name: /^表示(：|$)/ }).click()
    await page.getByRole('button', { name: 'いまの表示を保存…' }).click()
    yield box(page, '表示の名前')
  },
  '…/_parts/grid/views/view-row.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=table&turn=1`)
    await page.getByRole('button', { name: /^表示(：|$)/ }).click()
    await page.getByRole('button', { name: 'いまの表示を保存…' }).click()
    await box(page, '表示の名前').fill('変換')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByRole('button', { name: '表示：変換' }).click()
    await page.getByRole('button', { name: '「変換」の操作' }).click()
    await page.getByRole('menuitem', { name: '名前を変える' }).click()
    yield box(page, '表示の名前')
  },
  '…/_parts/measure-editor.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/risks?event=t-1&at=incident|r1`)
    yield box(page, '対策を追加')
  },
  '…/_parts/notes/note-box.tsx textarea': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=table&at=int-A|purpose`)
    await page.locator('summary', { hasText: '社内メモ' }).click()
    yield box(page, '新しい社内メモ')
  },
  '…/_parts/one-measure.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/risks?event=t-1&at=incident|r1`)
    yield box(page, '対策（日本語）')
    yield box(page, '証跡（日本語）')
  },
  '…/_parts/panels/risk-panel.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/risks?event=t-1&at=incident|r1`)
    yield box(page, 'リスク（日本語）')
    yield box(page, '対象外とした理由（日本語）')
  },
  '…/_parts/panels/state-panel.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=table&at=int-A|purpose`)
    yield box(page, '名称（日本語）')
  },
  '…/_parts/references.tsx TextField': async function* ({ page, root }) {
    await page.goto(`${root}/risks?event=t-1&at=incident|r1`)
    yield box(page, '番号')
  },
  '…/attributes/_parts/demand-editor.tsx BilingualText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=matrix', 'purpose', 'ba-appi')
    yield box(stage.page, 'メモ（日本語）')
  },
  '…/attributes/_parts/demand-editor.tsx LiveText': async function* (stage) {
    await editorOf(stage, 'attributes?tab=matrix', 'purpose', 'ba-appi')
    yield box(stage.page, '根拠の条項')
  },
  '…/attributes/_parts/trace/trace-choice.tsx Combobox': async function* ({ page, root }) {
    await page.goto(`${root}/attributes?tab=trace`)
    yield page.locator('input[role="combobox"]').first()
  },
  '…/risks/_parts/heat/scale-editor.tsx BilingualText': async function* ({ page, root }) {
    await page.goto(`${root}/risks?tab=heat`)
    await page.getByRole('button', { name: '尺度の言葉を変える' }).click()
    yield page.getByRole('group', { name: '影響の尺度' }).getByLabel('段階 1（日本語）')
  },
  '…/risks/_parts/open-viewpoint.tsx BilingualText': async function* (stage) {
    await editorOf(stage, 'risks?event=t-2', 'none:availability', 'incident')
    yield box(stage.page, '該当なしの理由（日本語）')
  },
  '…/risks/_parts/open-viewpoint.tsx TextArea': async function* (stage) {
    await editorOf(stage, 'risks?event=t-2', 'none:integrity', 'incident')
    yield box(stage.page, 'リスク')
    yield box(stage.page, '該当なしの理由')
  },
  '…/risks/_parts/own-rows/own-row-form.tsx LocalTextFields': async function* (stage) {
    await ownRowForm(stage)
    yield box(stage.page, '名称（日本語）')
    yield box(stage.page, '対策（日本語）')
  },
  '…/risks/_parts/own-rows/own-row-form.tsx TextArea': async function* (stage) {
    await ownRowForm(stage)
    yield box(stage.page, '起こりうること（日本語）')
    yield box(stage.page, '起こりうること（英語）')
  },
  '…/risks/_parts/own-rows/paste-form.tsx TextArea': async function* (stage) {
    await ownRows(stage)
    await stage.page.getByRole('button', { name: 'Excelから貼り付け' }).click()
    yield box(stage.page, '貼り付ける表')
  },
  '…/risks/_parts/suggestions/suggested-row.tsx TextArea': async function* ({ page, root }) {
    await page.goto(`${root}/risks?event=t-2`)
    await page
      .getByRole('button', { name: /を対象外にする$/ })
      .first()
      .click()
    yield box(page, '対象外とする理由')
  },
  '…/_parts/findings/waive-dialog.tsx TextArea': async function* ({ page, root }) {
    await page.goto(`${root}/flow?findings=all`)
    await page.getByRole('button', { name: '許容する…' }).first().click()
    yield box(page, '許容する理由')
  },
} satisfies Stops

/** The list of the consortium's own typical risks. */
async function ownRows({ page, root }: Stage) {
  await page.goto(`${root}/risks?event=t-2`)
  await page.getByRole('button', { name: '自コンソーシアムの典型リスク…' }).click()
}

/** The form of a new one. */
async function ownRowForm(stage: Stage) {
  await ownRows(stage)
  await stage.page.getByRole('button', { name: '典型リスクを登録' }).click()
}
