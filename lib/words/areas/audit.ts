import { bilingual } from '../bilingual.ts'

/** Words of the audit trail: one sentence for each kind of entry, and the screens that show them. */
export const auditWords = bilingual({
  who: ['{organisation}の{person}さん', '{person} ({organisation})'],
  system: ['システム', 'The system'],
  nobody: ['（なし）', '(none)'],
  separator: ['、', ', '],
  memberRole: {
    owner: ['所有者', 'owner'],
    orgAdmin: ['組織管理者', 'organisation admin'],
    editor: ['編集者', 'editor'],
    approver: ['承認者', 'approver'],
    auditor: ['監査人', 'auditor'],
    viewer: ['閲覧者', 'viewer'],
    other: ['その他の役割', 'another role'],
  },
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
    },
    model: {
      created: ['{who}がモデル「{model}」を作成しました。', '{who} created the model “{model}”.'],
      imported: [
        '{who}がモデル「{model}」をファイルから取り込みました（要素 {elements, number} 件）。',
        '{who} imported the model “{model}” from a file ({elements, plural, one {# element} other {# elements}}).',
      ],
      mapped: [
        '{who}が「{model}」のステークホルダー「{stakeholder}」に対応する組織を{before}から{after}に変えました。',
        '{who} changed which organisation the stakeholder “{stakeholder}” of “{model}” is, from {before} to {after}.',
      ],
      exported: [
        '{who}がモデル「{model}」を書き出しました（{format}）。',
        '{who} exported the model “{model}” ({format}).',
      ],
    },
    edit: {
      started: ['{who}が「{model}」の編集を始めました。', '{who} started to edit “{model}”.'],
      ended: [
        '{who}が「{model}」の編集を終えました（変更 {updates, number} 件）。',
        '{who} finished editing “{model}” ({updates, plural, one {# change} other {# changes}}).',
      ],
    },
    split: {
      proposed: [
        '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする提案をしました。',
        '{who} proposed {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”.',
      ],
      accepted: [
        '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}が「{role}」となることを引き受けました。',
        '{who} accepted for {organisation} to be “{role}” for the measure “{measure}” against the risk “{risk}”.',
      ],
      declined: [
        '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする提案を断りました。理由: {reason}',
        '{who} declined for {organisation} to be “{role}” for the measure “{measure}” against the risk “{risk}”. Reason: {reason}',
      ],
      withdrawn: [
        '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする分担を取り下げました。理由: {reason}',
        '{who} withdrew {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”. Reason: {reason}',
      ],
    },
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
    audit: {
      exported: [
        '{who}が監査記録を書き出しました（{entries, number} 件）。',
        '{who} exported the audit trail ({entries, plural, one {# entry} other {# entries}}).',
      ],
    },
  },
  group: {
    membership: ['組織とメンバー', 'Organisations and members'],
    model: ['モデル', 'Models'],
    editing: ['編集', 'Editing'],
    responsibility: ['責任分界', 'Responsibility'],
    signature: ['署名', 'Signatures'],
    evidence: ['監査', 'Audit'],
  },
} as const)
