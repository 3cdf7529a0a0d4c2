import { consultationSentences } from './audit/consultation.ts'
import { splitSentences } from './audit/split.ts'
import { bilingual } from '../bilingual.ts'
import { roundSentences } from './agreement/round-sentences.ts'
import { reviewNames } from './reviews.ts'

/** Words of the audit trail: one sentence for each kind of entry, and the screens that show them. */
export const auditWords = bilingual({
  reviewed: reviewNames,
  whoFor: [
    '{organisation}の{person}さん（{principal}さんの代理）',
    '{person} ({organisation}, in the place of {principal})',
  ],
  who: ['{organisation}の{person}さん', '{person} ({organisation})'],
  system: ['システム', 'The system'],
  nobody: ['（なし）', '(none)'],
  nobodyManages: ['「なし（編集者の誰でも編集できる）」', 'nobody (every editor edits it)'],
  onCanvas: ['図の一点', 'a point of the picture'],
  separator: ['、', ', '],
  otherRole: ['その他の役割', 'another role'],
  sentence: {
    workspace: {
      created: [
        '{who}がワークスペース「{name}」を作成しました。',
        '{who} created the workspace “{name}”.',
      ],
      renamed: [
        '{who}がワークスペースの名前を「{before}」から「{after}」に変えました。',
        '{who} renamed the workspace from “{before}” to “{after}”.',
      ],
      offlineCache: {
        on: [
          '{who}が、開いたモデルの控えを参加者のブラウザに残すようにしました。',
          '{who} allowed browsers to keep copies of the models opened in them.',
        ],
        off: [
          '{who}が、開いたモデルの控えを参加者のブラウザに残さないようにしました。',
          '{who} no longer allows browsers to keep copies of the models opened in them.',
        ],
      },
    },
    organisation: {
      joined: [
        '{organisation}がワークスペースに参加しました（{who}）。',
        '{organisation} joined the workspace ({who}).',
      ],
      suspended: ['{who}が{organisation}の参加を停止しました。', '{who} suspended {organisation}.'],
      resumed: ['{who}が{organisation}の参加を再開しました。', '{who} resumed {organisation}.'],
      left: [
        '{organisation}がワークスペースを離れました（{who}）。',
        '{organisation} left the workspace ({who}).',
      ],
    },
    invitation: {
      created: [
        '{who}が{invited}への招待を作成しました（役割: {roles}）。',
        '{who} invited {invited} (roles: {roles}).',
      ],
      accepted: [
        '{who}が{invited}への招待を受けました。',
        '{who} accepted the invitation to {invited}.',
      ],
      revoked: [
        '{who}が{invited}への招待を取り消しました。',
        '{who} revoked the invitation to {invited}.',
      ],
      anybody: ['リンクを受け取った人', 'whoever holds the link'],
    },
    member: {
      joined: [
        '{person}さんが{organisation}の一員として参加しました（役割: {roles}）。',
        '{person} joined for {organisation} (roles: {roles}).',
      ],
      rolesChanged: [
        '{who}が{organisation}の{person}さんの役割を「{before}」から「{after}」に変えました。',
        '{who} changed the roles of {person} ({organisation}) from “{before}” to “{after}”.',
      ],
      removed: [
        '{who}が{organisation}の{person}さんをワークスペースから外しました。',
        '{who} removed {person} ({organisation}) from the workspace.',
      ],
      left: [
        '{who}（{organisation}）が退会しました。',
        '{who} ({organisation}) left the workspace.',
      ],
    },
    deputy: {
      named: [
        '{who}が、{from}から{until}まで{deputy}さんを{principal}さんの代理に指定しました。',
        '{who} named {deputy} to stand in for {principal} from {from} to {until}.',
      ],
      ended: [
        '{who}が、{deputy}さんが{principal}さんの代理をする指定（{from}〜{until}）を解きました。',
        '{who} ended the deputation of {deputy} in the place of {principal} ({from} to {until}).',
      ],
    },
    model: {
      created: ['{who}がモデル「{model}」を作成しました。', '{who} created the model “{model}”.'],
      copied: [
        '{who}がモデル「{source}」を写して「{model}」を作成しました。',
        '{who} copied the model “{source}” to make “{model}”.',
      ],
      imported: [
        '{who}がモデル「{model}」をファイルから取り込みました（要素 {elements, number} 件）。',
        '{who} imported the model “{model}” from a file ({elements, plural, one {# element} other {# elements}}).',
      ],
      mapped: [
        '{who}が「{model}」のステークホルダー「{stakeholder}」に対応する組織を{before}から{after}に変えました。',
        '{who} changed which organisation the stakeholder “{stakeholder}” of “{model}” is, from {before} to {after}.',
      ],
      archived: [
        '{who}がモデル「{model}」をアーカイブしました。',
        '{who} archived the model “{model}”.',
      ],
      restored: [
        '{who}がアーカイブしたモデル「{model}」を元に戻しました。',
        '{who} restored the archived model “{model}”.',
      ],
      exported: [
        '{who}がモデル「{model}」を書き出しました（{format}）。',
        '{who} exported the model “{model}” ({format}).',
      ],
    },
    revision: {
      frozen: [
        '{who}が、「{model}」の第{n, number}版「{name}」を確定しました（ダイジェスト {digest}）。',
        '{who} froze revision {n, number} “{name}” of “{model}” (digest {digest}).',
      ],
      restored: [
        '{who}が、「{model}」の内容を第{n, number}版「{name}」に復元しました（変更 {changes, number} か所{proposals, plural, =0 {} other {、ほかの組織への提案 # 件}}）。',
        '{who} restored revision {n, number} “{name}” of “{model}” ({changes, plural, one {# change} other {# changes}}{proposals, plural, =0 {} one {, # proposal to another organisation} other {, # proposals to other organisations}}).',
      ],
    },
    edit: {
      started: ['{who}が「{model}」の編集を始めました。', '{who} started to edit “{model}”.'],
      ended: [
        '{who}が「{model}」の編集を終えました（変更 {updates, number} 件）。',
        '{who} finished editing “{model}” ({updates, plural, one {# change} other {# changes}}).',
      ],
      endedLost: [
        '接続が失われていた{person}による「{model}」の編集（変更 {updates, number} 件）を、{who}が終了として記録しました。',
        'The connection of {person} to “{model}” was lost; {who} recorded the end of the editing ({updates, plural, one {# change} other {# changes}}).',
      ],
    },
    scenario: {
      made: [
        '{who}が、「{model}」のシナリオ（to-be）「{scenario}」を作りました。',
        '{who} made the scenario (to-be) “{scenario}” of “{model}”.',
      ],
    },
    adoption: {
      asked: [
        '{who}が、シナリオ「{scenario}」を「{model}」に採用すること（変更 {changes, number} か所）を申し出ました。',
        '{who} asked to adopt the scenario “{scenario}” into “{model}” ({changes, plural, one {# change} other {# changes}}).',
      ],
      agreed: [
        '{who}が、{asker}が申し出た、シナリオ「{scenario}」の「{model}」への採用に同意しました。',
        '{who} agreed to the adoption of the scenario “{scenario}” into “{model}” that {asker} had asked for.',
      ],
      carriedOut: [
        '{who}が、{asker}が申し出たシナリオ「{scenario}」を採用し、「{model}」に反映しました（変更 {changes, number} か所）。',
        '{who} adopted the scenario “{scenario}” that {asker} had asked for into “{model}” ({changes, plural, one {# change} other {# changes}}).',
      ],
      declined: [
        '{who}が、{asker}が申し出た、シナリオ「{scenario}」の「{model}」への採用を断りました。理由: {reason}',
        '{who} declined the adoption of the scenario “{scenario}” into “{model}” that {asker} had asked for. Reason: {reason}',
      ],
      withdrawn: [
        '{who}が、シナリオ「{scenario}」を「{model}」に採用する申し出を取り下げました。',
        '{who} withdrew the request to adopt the scenario “{scenario}” into “{model}”.',
      ],
    },
    steward: {
      policySet: {
        open: [
          '{who}が、編集の方針を「編集者は誰でも編集できる」に変えました。',
          '{who} set the editing policy to “every editor edits everything”.',
        ],
        stewarded: [
          '{who}が、編集の方針を「管理する組織だけが編集し、他組織は提案する」に変えました。',
          '{who} set the editing policy to “the managing organisation edits, others propose”.',
        ],
      },
      changed: [
        '{who}が、「{model}」の「{element}」{count, plural, =1 {} other {ほか（計 # 件）}}を管理する組織を、{before}から{after}に変えました。',
        '{who} changed who manages “{element}” {count, plural, =1 {} other {and others (# in all) }}of “{model}” from {before} to {after}.',
      ],
    },
    proposal: {
      made: [
        '{who}が、「{model}」の「{element}」の変更を{owner}に提案しました。',
        '{who} proposed to {owner} a change of “{element}” of “{model}”.',
      ],
      accepted: [
        '{who}が、「{model}」の「{element}」について、{proposer}による変更の提案を受け入れ、反映しました。',
        '{who} accepted and applied the change of “{element}” of “{model}” proposed by {proposer}.',
      ],
      declined: [
        '{who}が、「{model}」の「{element}」について、{proposer}による変更の提案を断りました。理由: {reason}',
        '{who} declined the change of “{element}” of “{model}” proposed by {proposer}. Reason: {reason}',
      ],
      withdrawn: [
        '{who}が、「{model}」の「{element}」の変更の提案を取り下げました。',
        '{who} withdrew the proposed change of “{element}” of “{model}”.',
      ],
    },
    comment: {
      opened: [
        '{who}が、「{model}」の「{place}」にコメントしました。',
        '{who} commented on “{place}” of “{model}”.',
      ],
      added: [
        '{who}が、「{model}」の「{place}」へのコメントに返信しました。',
        '{who} replied to a comment on “{place}” of “{model}”.',
      ],
      edited: [
        '{who}が、「{model}」の「{place}」への自分のコメントを編集しました。',
        '{who} edited their comment on “{place}” of “{model}”.',
      ],
      removed: [
        '{who}が、「{model}」の「{place}」への自分のコメントを削除しました。',
        '{who} deleted their comment on “{place}” of “{model}”.',
      ],
      resolved: [
        '{who}が、「{model}」の「{place}」へのコメントを解決済みにしました。',
        '{who} resolved the comments on “{place}” of “{model}”.',
      ],
      reopened: [
        '{who}が、「{model}」の「{place}」へのコメントを再開しました。',
        '{who} reopened the comments on “{place}” of “{model}”.',
      ],
    },
    view: {
      for: {
        organization: ['自組織', 'their organisation'],
        workspace: ['コンソーシアム', 'the consortium'],
      },
      saved: [
        '{who}が、「{model}」の表の表示「{name}」を{audience}に共有しました。',
        '{who} shared the view “{name}” of a table of “{model}” with {audience}.',
      ],
      renamed: [
        '{who}が、{audience}に共有した「{model}」の表の表示の名前を「{name}」に変えました。',
        '{who} renamed a view of a table of “{model}” shared with {audience} to “{name}”.',
      ],
      replaced: [
        '{who}が、{audience}に共有した「{model}」の表の表示「{name}」の内容を変えました。',
        '{who} changed the view “{name}” of a table of “{model}” shared with {audience}.',
      ],
      removed: [
        '{who}が、{audience}に共有された「{model}」の表の表示「{name}」を削除しました。',
        '{who} removed the view “{name}” of a table of “{model}” shared with {audience}.',
      ],
    },
    finding: {
      waived: [
        '{who}が{organisation}として、「{model}」の「{element}」についての指摘 {check} を許容しました。理由: {reason}',
        '{who} waived for {organisation} the finding {check} about “{element}” of “{model}”. Reason: {reason}',
      ],
      waiverWithdrawn: [
        '{who}が{organisation}として、「{model}」の「{element}」についての指摘 {check} の許容を取り下げました。理由: {reason}',
        '{who} withdrew for {organisation} the waiver of the finding {check} about “{element}” of “{model}”. Reason: {reason}',
      ],
    },
    review: {
      settled: [
        '{who}が、「{model}」の「{element}」について、{cause}を受けて{result}を見直したと記録しました。',
        '{who} recorded, for “{element}” of “{model}”, another look at {result} after {cause}.',
      ],
    },
    catalogue: {
      rowAdded: [
        '{who}が、自コンソーシアムの典型リスク「{title}」（第{version, number}版）を登録しました。',
        '{who} added the consortium’s own typical risk “{title}” (version {version, number}).',
      ],
      rowChanged: [
        '{who}が、自コンソーシアムの典型リスク「{title}」を改め、第{version, number}版としました。',
        '{who} changed the consortium’s own typical risk “{title}”: now version {version, number}.',
      ],
      rowArchived: [
        '{who}が、自コンソーシアムの典型リスク「{title}」（第{version, number}版）をアーカイブしました。',
        '{who} archived the consortium’s own typical risk “{title}” (version {version, number}).',
      ],
      rowRestored: [
        '{who}が、自コンソーシアムの典型リスク「{title}」（第{version, number}版）をアーカイブから戻しました。',
        '{who} brought back the consortium’s own typical risk “{title}” (version {version, number}).',
      ],
    },
    consultation: consultationSentences,
    split: splitSentences,
    signoff: {
      signed: [
        '{who}が{organisation}としてリスク「{risk}」に署名しました（対象 {digest}）。',
        '{who} signed the risk “{risk}” for {organisation} (content {digest}).',
      ],
      withdrawn: [
        '{who}が{organisation}としてリスク「{risk}」の署名を取り下げました。理由: {reason}',
        '{who} withdrew the signature of {organisation} on the risk “{risk}”. Reason: {reason}',
      ],
      refusedStale: [
        '{who}によるリスク「{risk}」への署名は、表示後に内容が変わっていたため受け付けられませんでした（違い {changes, number} 件）。',
        'The signature of {who} on the risk “{risk}” was refused because the content had changed since it was shown ({changes, plural, one {# difference} other {# differences}}).',
      ],
    },
    round: roundSentences,
    audit: {
      exported: [
        '{who}が監査記録を書き出しました（{entries, number} 件）。',
        '{who} exported the audit trail ({entries, plural, one {# entry} other {# entries}}).',
      ],
    },
  },
  screen: {
    title: ['監査証跡', 'Audit trail'],
    lead: [
      '決定、参加者の変更、編集の記録です。一件ごとに前の記録のハッシュでつながり、書き換えると検証で分かります。',
      'Decisions, changes of membership and edit sessions. Each entry is tied to the one before it by a hash, so that a change shows in verification.',
    ],
    historyTitle: ['履歴', 'History'],
    historyLead: [
      'このモデルの編集、責任分界、署名の記録です。',
      'Edits, responsibilities and signatures of this model.',
    ],
    list: ['記録の一覧', 'Entries'],
    filters: ['絞り込み', 'Filters'],
    group: ['種類', 'Kind'],
    organisation: ['組織', 'Organisation'],
    person: ['人', 'Person'],
    from: ['開始日', 'From'],
    until: ['終了日', 'Until'],
    all: ['すべて', 'All'],
    clear: ['絞り込みを解除', 'Clear filters'],
    index: ['番号', 'No.'],
    time: ['日時', 'Time'],
    what: ['内容', 'What happened'],
    more: ['さらに表示', 'Show more'],
    loading: ['記録を読み込んでいます', 'Loading entries'],
    empty: ['最初の記録がここに残ります', 'The first entry will stand here'],
    emptyFiltered: ['この条件に合う記録はありません', 'No entry fits these filters'],
    unreadable: [
      '{index, number} 番の記録は読み取れません。検証の結果を確かめてください。',
      'Entry {index, number} cannot be read. Look at the result of the verification.',
    ],
    details: ['詳細', 'Details'],
    download: ['監査証跡をダウンロード（NDJSON）', 'Download the audit trail (NDJSON)'],
    verify: ['もう一度検証する', 'Verify again'],
    verifying: ['検証しています', 'Verifying'],
    verified: ['検証済み 1–{size, number}', 'Verified 1–{size, number}'],
    verifiedNone: ['記録はまだありません', 'No entries yet'],
    head: ['最新のハッシュ', 'Latest hash'],
    headNote: [
      'このハッシュを控えておくと、あとで全体が差し替えられていないことを確かめられます。',
      'Whoever keeps this hash can tell later that the whole trail was not replaced.',
    ],
    broken: [
      '{index, number} 番の記録で連鎖が切れています: {why}（1–{good, number} は正常です）',
      'The chain breaks at entry {index, number}: {why} (1–{good, number} are good)',
    ],
    fault: {
      missing: [
        '記録が欠けているか、順番が入れ替わっています',
        'an entry is missing or out of place',
      ],
      'broken-link': ['前の記録とつながりません', 'it does not follow from the entry before'],
      changed: ['内容が書き換えられています', 'its content was changed'],
      'not-an-entry': ['記録の形式ではありません', 'it is not an entry'],
      'columns-differ': ['検索用の項目が本文と違います', 'its columns differ from its text'],
      'beyond-head': ['最新として登録されていない記録があります', 'the head does not know of it'],
      truncated: ['末尾の記録が欠けています', 'entries are missing at the end'],
      'head-differs': ['最新のハッシュと一致しません', 'it does not match the latest hash'],
    },
  },
  group: {
    membership: ['組織とメンバー', 'Organisations and members'],
    model: ['モデル', 'Models'],
    editing: ['編集', 'Editing'],
    comment: ['コメント', 'Comments'],
    responsibility: ['責任分界', 'Responsibility'],
    signature: ['署名', 'Signatures'],
    evidence: ['監査', 'Audit'],
  },
} as const)
