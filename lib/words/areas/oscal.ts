import { bilingual } from '../bilingual.ts'

/** Words around an uploaded catalogue of controls. Shown as they are, without a formatter: nothing here takes an argument. */
export const oscalWords = bilingual({
  load: ['カタログ（OSCAL）を読み込む', 'Read a catalogue (OSCAL)'],
  again: ['読み込んだカタログ（OSCAL）', 'The catalogue that was read (OSCAL)'],
  title: ['管理策カタログ（OSCAL）', 'Catalogue of controls (OSCAL)'],
  lead: [
    'NIST SP 800-53 rev 5 のOSCALカタログ（NISTが公開しているJSONファイル）を選ぶと、参照する管理策の本文をここで読めます。本文はYoriaiには含まれていません。',
    'Choose the OSCAL catalogue of SP 800-53 rev 5 that NIST publishes (JSON) to read the texts of the controls that are referred to. They do not come with Yoriai.',
  ],
  private: [
    'ファイルはこのブラウザの中だけで読み取り、保存します。サーバーにも、ほかの参加者にも送られません。サインアウトするとこのブラウザから消えます。',
    'The file is read and kept in this browser only. It is sent neither to the server nor to anybody else. Signing out erases it from this browser.',
  ],
  choose: ['カタログのファイル（JSON、20MBまで）', 'File of the catalogue (JSON, up to 20 MB)'],
  reading: ['ファイルを読み取っています', 'Reading the file'],
  checking: ['内容を確かめています', 'Checking what it holds'],
  keeping: ['このブラウザに保存しています', 'Keeping it in this browser'],
  cancel: ['読み込みをやめる', 'Stop reading'],
  close: ['閉じる', 'Close'],
  kept: ['読み込み済みのカタログ', 'The catalogue that was read'],
  version: ['版', 'Version'],
  lastModified: ['最終更新', 'Last modified'],
  remove: ['このカタログを消す', 'Remove this catalogue'],
  texts: ['管理策の本文', 'Texts of the controls'],
  guidance: ['解説', 'Guidance'],
  withdrawn: ['この管理策は取り下げられています。', 'This control has been withdrawn.'],
  noText: ['カタログに本文がありません。', 'The catalogue has no text of it.'],
  missing: ['このカタログにない番号', 'Numbers this catalogue does not have'],
  source: ['出典', 'From'],
  gone: [
    '本文を読み出せませんでした。カタログを読み込み直してください。',
    'The text could not be had. Read the catalogue again.',
  ],
  place: ['場所', 'Where'],
  problem: {
    'not-json': ['JSONとして読めません。', 'It cannot be read as JSON.'],
    'not-a-catalogue': ['OSCALのカタログではありません。', 'It is not a catalogue of OSCAL.'],
    'unknown-version': [
      'OSCAL 1.x の形式ではありません。',
      'It is not in the format of OSCAL 1.x.',
    ],
    'too-large': ['ファイルが大きすぎます。', 'The file is too large.'],
    'too-deep': ['入れ子が深すぎます。', 'It is nested too deeply.'],
    'too-many': [
      '管理策が多すぎます（5,000件まで）。',
      'There are too many controls (at most 5,000).',
    ],
    'no-controls': ['管理策がありません。', 'It holds no controls.'],
    'id-used-twice': ['同じ識別子が二度使われています。', 'The same id is used twice.'],
    'invalid-type': ['値がないか、種類が違います。', 'The value is missing or of another type.'],
    unreadable: ['ファイルを読み取れませんでした。', 'The file could not be read.'],
    'not-kept': [
      'このブラウザに保存できませんでした。空き容量と、ブラウザの設定を確かめてください。',
      'This browser could not keep it. Check its free space and its settings.',
    ],
  },
} as const)
