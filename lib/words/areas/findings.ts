import { bilingual } from '../bilingual.ts'
import { attributeFindings } from './findings/attributes.ts'
import { baFindings } from './findings/ba.ts'
import { decisionFindings } from './findings/decisions.ts'
import { flowFindings } from './findings/flow.ts'
import { riskFindings } from './findings/risks.ts'

/**
 * What the checks of lib/derive say: a title each, and a sentence for each way it speaks. They are no part of `words`, which every page
 * carries: whoever shows findings takes them in (`finding-text.ts`).
 */
export const findingsWords = bilingual({
  quoted: ['「{name}」', '“{name}”'],
  andMore: ['{names}ほか{count}件', '{names} and {count} more'],
  someOrganisation: ['参加組織', 'an organisation'],
  severity: {
    error: ['誤り', 'Error'],
    warn: ['注意', 'Warning'],
    info: ['参考', 'Note'],
  },
  ours: ['当方による確認', 'a check of ours'],
  /** what `npm run findings` says */
  report: {
    line: [
      '{severity} {check} {title}（STEP {step}、{source}）',
      '{severity} {check} {title} (STEP {step}, {source})',
    ],
    total: [
      '誤り{error}件、注意{warn}件、参考{info}件',
      'Errors: {error}, warnings: {warn}, notes: {info}',
    ],
    usage: [
      '使い方：npm run findings -- モデル.json [--lang ja|en] [--json]',
      'Usage: npm run findings -- model.json [--lang ja|en] [--json]',
    ],
    unreadable: ['ファイルを読めません：{file}', 'The file cannot be read: {file}'],
    tooLarge: [
      '{file}は大きすぎます（{most} MBまで）。',
      '{file} is too large (at most {most} MB).',
    ],
    wrong: ['{file}の{path}：{issue}', '{file}, at {path}: {issue}'],
    wholeFile: ['全体', 'the whole file'],
    more: ['ほか{count}か所', 'and {count} more places'],
  },
  ...flowFindings,
  ...baFindings,
  ...attributeFindings,
  ...riskFindings,
  ...decisionFindings,
})
