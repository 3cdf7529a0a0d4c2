import { bilingual } from '../bilingual.ts'
import { attributeFindings } from './findings/attributes.ts'
import { baFindings } from './findings/ba.ts'
import { decisionFindings } from './findings/decisions.ts'
import { flowFindings } from './findings/flow.ts'
import { laterRules } from './findings/later-rules.ts'
import { riskFindings } from './findings/risks.ts'
import { flowRules } from './findings/rules.ts'

/**
 * What the checks of lib/derive say: a title each, and a sentence for each way it speaks. They are no part of `words`, which every page
 * carries: in a browser they come compiled from the worker with the checks, elsewhere by `finding-teller.ts`.
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
  ours: ['Yoriai独自の確認', 'a check of ours'],
  /** what a fix does, by the check that offers it */
  fixes: {
    'F-02': ['保管のイベントを加える', 'Add a storage event'],
    'F-04': ['同じ廃棄に加える', 'Dispose of it at the same event'],
    'F-05': ['「加工・利用（除外）」に改める', 'Make it processing that excludes'],
    'F-06': ['移転の要素を加える', 'Say that it is a transfer too'],
    'F-07': ['データの管理主体と所在のとおりに書く', 'Write what the data says of its ends'],
    'F-08': ['移転の要素を加える', 'Say that it is a transfer too'],
    'F-09': ['モデルにない要素を指すのをやめる', 'Take out what is not in the model'],
    'F-22': ['上位の場の要求を書き写す', 'Repeat what the ba above demands'],
    'F-23': [
      '移転・保管の前のデータと「左記と同様」にする',
      'Follow the data before it (same as left)',
    ],
    'F-31': ['移転の要素を加える', 'Say that it is a transfer too'],
  },
  /** what each check demands in general, beside the reason at hand */
  rules: { ...flowRules, ...laterRules },
  /** what screens say around findings */
  screen: {
    title: ['指摘', 'Findings'],
    counts: [
      '指摘：誤り{error}・注意{warn}・参考{info}',
      'Findings: {error} errors, {warn} warnings, {info} notes',
    ],
    open: ['指摘の一覧を開く', 'Open the list of findings'],
    close: ['指摘の一覧を閉じる', 'Close the list of findings'],
    list: ['重大度で選ぶ', 'Choose by severity'],
    all: ['すべて {count}', 'All {count}'],
    error: ['誤り {count}', 'Errors {count}'],
    warn: ['注意 {count}', 'Warnings {count}'],
    info: ['参考 {count}', 'Notes {count}'],
    none: ['この区分の指摘はありません。', 'There are no findings of this kind.'],
    ours: [
      '重大度と順序はYoriai独自のもので、経済産業省や法令による判定ではありません。',
      'Severities and their order are ours: no judgement of METI and no legal advice.',
    ],
    here: ['{count}件の指摘', '{count, plural, one {# finding} other {# findings}}'],
    spoken: [
      '指摘{count}件：{first}',
      '{count, plural, one {# finding} other {# findings}}: {first}',
    ],
    stepMark: ['指摘：誤り{count}件', '{count, plural, one {# error} other {# errors}} found'],
    marked: ['{severity}：{sentence}', '{severity}: {sentence}'],
    go: ['該当箇所へ', 'Go there'],
    why: ['なぜ？', 'Why?'],
    rule: ['求められること：{rule}', 'What is asked: {rule}'],
    leadsTo: ['{severity}。STEP {step}に立ち返ります。', '{severity}. Leads back to STEP {step}.'],
    leadsToAgreement: [
      '{severity}。責任分界と合意に立ち返ります。',
      '{severity}. Leads back to responsibilities and agreement.',
    ],
    source: [
      '出典：経済産業省のフレームワーク概要 {page}',
      'Source: METI’s overview of the framework, {page}',
    ],
    sourceOurs: ['出典：Yoriai独自の確認', 'Source: a check of ours'],
    concerned: ['関係するもの', 'What it concerns'],
    more: ['ほか{count}件を表示', 'Show {count} more'],
    byOther: [
      '{name}さんの変更による指摘：{more, plural, =0 {{less, plural, other {#件減}}} other {#件増{less, plural, =0 {} other {、{less}件減}}}}',
      'Findings by the change of {name}: {more, plural, =0 {{less, plural, other {# fewer}}} other {# more{less, plural, =0 {} other {, {less} fewer}}}}',
    ],
    fixed: [
      '{count}件の指摘に対応しました',
      '{count, plural, one {Settled # finding} other {Settled # findings}}',
    ],
    waive: ['許容する…', 'Waive …'],
    waiveTitle: ['この指摘を自組織として許容する', 'Waive this finding for your organisation'],
    waiveLead: [
      '指摘は消えません。どの組織が、だれの判断で、なぜ許容したかを全員が見られます。内容が変わると許容は失効します。',
      'The finding stays. Everybody sees which organisation waived it, who decided, and why. When its content changes the waiver expires.',
    ],
    waiveReason: ['許容する理由', 'Reason'],
    waiveDo: ['許容する', 'Waive'],
    cancel: ['やめる', 'Cancel'],
    waivedBy: [
      '{org}（{name}）が{day}に許容：{reason}',
      'Waived by {org} ({name}) on {day}: {reason}',
    ],
    waivedOnce: ['失効：内容が変わりました', 'Expired: the content has changed'],
    waivedMore: ['これより前の許容は表示していません', 'Older waivers are not shown'],
    takeBack: ['許容を取り下げる', 'Withdraw the waiver'],
    notWaived: ['許容できませんでした', 'Could not be waived'],
    notTakenBack: ['許容を取り下げられませんでした', 'The waiver could not be withdrawn'],
    fixAll: ['{count}件とも：{fix}', 'For all {count}: {fix}'],
  },
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
