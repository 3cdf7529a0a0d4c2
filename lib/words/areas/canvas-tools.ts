import { bilingual } from '../bilingual.ts'
import { inBothPairs } from '../in-both.ts'

/** Words of what one can do with the picture of STEP 1: arrange, copy, find, look, and be there together. */
export const canvasToolsWords = bilingual({
  menuKey: ['図の操作（{key}）', 'Canvas tools ({key})'],
  withKey: ['{what}（{key}）', '{what} ({key})'],
  bar: ['選択した{count}件の操作', 'Actions on {count} selected'],
  tool: inBothPairs.tool,
  pin: {
    mark: ['位置を固定しています', 'Pinned in place'],
  },
  removal: {
    title: ['選択した{count}件を削除しますか', 'Remove the {count} selected?'],
    also: ['あわせて次のものもなくなります。', 'These go with them:'],
    alone: ['ほかになくなるものはありません。', 'Nothing else goes with them.'],
    connections: ['つながり {count}件', 'Connections: {count}'],
    attributes: ['記入済みの属性 {count}件', 'Attributes filled in: {count}'],
    risks: ['リスク {count}件', 'Risks: {count}'],
    memberships: ['残る場からの除外 {count}件', 'Places in a ba that stays: {count}'],
    unheld: ['保有者がなくなるデータ {count}件', 'Data left without a holder: {count}'],
    back: ['削除したあとで、元に戻すこともできます。', 'You can undo this afterwards.'],
    confirm: ['{count}件を削除', 'Remove {count}'],
    cancel: ['やめる', 'Cancel'],
  },
  several: {
    mixed: ['（それぞれ異なる）', '(differs)'],
    states: ['選択したデータ{count}件に共通', 'Common to the {count} selected data'],
    events: ['選択したイベント{count}件に共通', 'Common to the {count} selected events'],
  },
  clipboard: {
    copied: ['{count}件をコピーしました', '{count} copied'],
    kind: {
      states: ['データ・状態', 'Data state'],
      events: ['イベント', 'Event'],
      bas: ['場', 'Ba'],
      stakeholders: ['ステークホルダー', 'Stakeholder'],
    },
    madeData: ['データを{count}件作りました', '{count} data made'],
    undo: ['元に戻す', 'Undo'],
    nothing: ['コピーできる要素が選ばれていません', 'Nothing that can be copied is selected'],
    empty: [
      'クリップボードに貼り付けられるものがありません',
      'Nothing on the clipboard can be pasted here',
    ],
    blocked: [
      'ブラウザがクリップボードの利用を許可していません。図を選んで Ctrl / ⌘ + {key} をお使いください。',
      'The browser does not let this page use the clipboard. Select the canvas and press Ctrl / ⌘ + {key}.',
    ],
    refused: ['貼り付けませんでした', 'Nothing was pasted'],
    problem: {
      foreign: [
        'クリップボードの内容は、このアプリの要素ではありません。',
        'What is on the clipboard are no elements of this application.',
      ],
      newer: [
        'クリップボードの内容は、より新しい版の画面でコピーされたものです。再読み込みしてからお試しください。',
        'What is on the clipboard was copied on a newer version of this page. Reload and try again.',
      ],
      'too-large': [
        'クリップボードの内容が大きすぎます。要素は{most}件まで貼り付けられます。',
        'There is too much on the clipboard. At most {most} elements can be pasted.',
      ],
      broken: [
        'クリップボードの内容が壊れているか、書き換えられているため、貼り付けられません。',
        'What is on the clipboard is damaged or was altered, so it cannot be pasted.',
      ],
      lines: [
        '文字の行が多すぎます。1行を1件のデータとして、{most}行まで貼り付けられます。',
        'There are too many lines. Each becomes one data; at most {most} lines can be pasted.',
      ],
      long: [
        'データの名前として長すぎる行（200文字超）か、使えない文字を含む行があります。',
        'A line is too long for the name of a data (over 200 characters), or has characters that cannot be used.',
      ],
    },
  },
  tidy: {
    label: ['整列の確認', 'Preview of tidying'],
    working: ['整列を計算しています', 'Working out the arrangement'],
    shown: ['青い枠の位置に並べます。', 'Things will stand where the blue outlines are.'],
    kept: ['固定した{count}件は動かしません。', 'The {count} pinned stay where they are.'],
    keepHint: [
      '動かしたくないものは、先に固定しておくと、その位置に残ります。',
      'Pin what should not move before tidying; it stays where it is.',
    ],
    apply: ['適用', 'Apply'],
    cancel: ['取消', 'Cancel'],
    failed: ['整列できませんでした', 'This could not be tidied'],
    failedDetail: [
      '要素の位置は変わっていません。もう一度お試しください。',
      'Nothing has been moved. Please try again.',
    ],
  },
  near: {
    more: ['ほか{count}件', '{count} more'],
  },
  minimap: ['全体図。いま見えている範囲を示します。', 'Overview map with the part in view'],
  find: {
    label: ['図の中を探す', 'Find on the canvas'],
    placeholder: ['名前（日本語・英語）', 'Name (Japanese or English)'],
    found: ['{at} / {count}件', '{at} of {count}'],
    none: ['見つかりません', 'Not found'],
    keys: [
      '上下の矢印キーで候補を移動、Enterで選択、Escで元の位置に戻ります。',
      'Up and Down walk the hits, Enter selects, Esc goes back.',
    ],
    next: ['次の候補', 'Next hit'],
    previous: ['前の候補', 'Previous hit'],
    close: ['検索を閉じる', 'Close the search'],
  },
  presence: {
    follow: ['{name}さん（{org}）の画面を追う', 'Follow {name} ({org})'],
    following: ['{name}さん（{org}）の画面を追っています', 'Following {name} ({org})'],
    stop: ['追うのをやめる', 'Stop following'],
    away: ['{name}さんは図を開いていません', '{name} does not have the canvas open'],
    called: ['{name}さん（{org}）が全員を呼んでいます', '{name} ({org}) calls everybody'],
    come: ['見ている場所へ移動', 'Go there'],
    calling: ['全員に、いま見ている場所を知らせました', 'Everybody was told where you are'],
    overwrote: [
      '{name}さん（{org}）が、あなたの変更を上書きしました',
      '{name} ({org}) wrote over what you just changed',
    ],
    wroteOver: [
      '{name}さん（{org}）が書いた内容を上書きしました',
      'You wrote over what {name} ({org}) had written',
    ],
    theirs: ['相手の内容に戻す', 'Put theirs back'],
    overwroteWhat: ['「{what}」', '“{what}”'],
    mine: ['自分の変更に戻す', 'Put mine back'],
  },
  keys: {
    title: ['流れの図', 'Picture of the flow'],
    move: ['選択したものを動かす', 'Move what is selected'],
    walk: ['隣へ移動', 'Go to the next'],
    flow: ['流れに沿って移動', 'Follow the flow'],
    open: ['詳細を開く', 'Open the details'],
    toggle: ['選択に加える・外す', 'Add to or take from the selection'],
    add: ['データ・イベント・場・組織を追加', 'Add data, event, ba, organisation'],
    lasso: ['囲んで選択', 'Select by drawing a box'],
    copyDrag: ['ドラッグで複製', 'Duplicate by dragging'],
    noSnap: ['ドラッグ中に押すと、そろえずに置く', 'While dragging: place without snapping'],
    drag: ['ドラッグ', 'drag'],
    menu: ['図の操作を開く', 'Open the canvas tools'],
  },
})
