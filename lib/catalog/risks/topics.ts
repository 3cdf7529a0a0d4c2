/** Words in what a device collects that say it takes in whoever and whatever is around it; English ones in small letters. */
export const recorderWords: readonly string[] = [
  'カメラ',
  '映像',
  '画像',
  '動画',
  '写真',
  'マイク',
  '音声',
  '録音',
  '会話',
  'camera',
  'video',
  'image',
  'picture',
  'photo',
  'microphone',
  'audio',
  'voice',
  'sound',
]

/** The same for what tells of somebody's health. */
export const healthWords: readonly string[] = [
  '健康',
  '血圧',
  '脈拍',
  '心拍',
  '体温',
  '体重',
  '睡眠',
  '歩数',
  '活動量',
  '服薬',
  '診療',
  '病',
  'health',
  'blood',
  'pulse',
  'heart',
  'body',
  'weight',
  'sleep',
  'steps',
  'activity',
  'medic',
  'illness',
]

/** Purposes, by their ids, by which a model says that something is done to try it out. */
export const trialPurposes: readonly string[] = ['test', 'testing', 'trial', 'development']
