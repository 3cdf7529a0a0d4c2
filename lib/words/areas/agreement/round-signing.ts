import { bilingual } from '../../bilingual.ts'

/**
 * The words above a signature, by template. Every statement of a round names them by their SHA-256: a template that was used never changes,
 * other words are another template. Ours, not METI's.
 */
export const signingTexts = {
  'signing/1': bilingual({
    text: [
      '私は、自組織を代表する権限にもとづき、表示された各リスクの内容（リスク、イベント、データとその属性、場、対策、責任の分担）を確認しました。自組織が引き受けた分担を実施することに合意し、署名します。内容が変わったときは、この署名は変わった部分を含むリスクについて効力を失い、改めて確認を求められることを理解しています。',
      'Being entitled to act for my organisation, I have looked at what is shown of each risk: the risk, its event, the data and their attributes, the ba, the measures and how responsibility is split. I agree that my organisation carries out what it has accepted, and sign. I understand that when the content changes this signature no longer stands for it, and I will be asked again.',
    ],
  }),
  'signing-parts/1': bilingual({
    text: [
      '私は、自組織を代表する権限にもとづき、表示された各分担の内容（リスク、対策、担う組織と役割、条件、期限、証跡）を確認しました。自組織が引き受けた分担を実施することに合意し、署名します。内容が変わったときは、この署名は変わった分担について効力を失い、改めて確認を求められることを理解しています。',
      'Being entitled to act for my organisation, I have looked at what is shown of each part: the risk, the measure, who carries it in which role, its condition, day and evidence. I agree that my organisation carries out what it has accepted, and sign. I understand that when the content changes this signature no longer stands for it, and I will be asked again.',
    ],
  }),
  'signing-model/1': bilingual({
    text: [
      '私は、自組織を代表する権限にもとづき、表示された版のモデル全体の内容（イベント、データとその属性、場、リスク、対策、責任の分担）を確認しました。この内容と、自組織が引き受けた分担を実施することに合意し、署名します。モデルの内容が変わったときは、この署名は効力を失い、改めて確認を求められることを理解しています。',
      'Being entitled to act for my organisation, I have looked at the whole model in the revision that is shown: its events, the data and their attributes, the ba, the risks, the measures and how responsibility is split. I agree to it and that my organisation carries out what it has accepted, and sign. I understand that when the model changes this signature no longer stands, and I will be asked again.',
    ],
  }),
} as const
export type SigningTemplate = keyof typeof signingTexts

/** The template of new rounds about this. */
export function templateFor({
  kind,
}: {
  readonly kind: 'risks' | 'assignments' | 'model'
}): SigningTemplate {
  if (kind === 'risks') return 'signing/1'
  return kind === 'model' ? 'signing-model/1' : 'signing-parts/1'
}

/** The words of a template in a language; null for a template we do not know. */
export function signingText(template: string, locale: 'ja' | 'en'): string | null {
  return isTemplate(template) ? signingTexts[template][locale].text : null
}

/** In which language words above a signature stand, and the same in the reader's; null for words we do not know. */
export function readingOf(
  words: string,
  locale: 'ja' | 'en',
): { readonly locale: 'ja' | 'en'; readonly reading: string } | null {
  for (const { ja, en } of Object.values(signingTexts)) {
    const reading = locale === 'ja' ? ja.text : en.text
    if (words === ja.text) return { locale: 'ja', reading }
    if (words === en.text) return { locale: 'en', reading }
  }
  return null
}

function isTemplate(name: string): name is SigningTemplate {
  return Object.hasOwn(signingTexts, name)
}

/** Why a request about a round is refused before its state is asked (S-178 to S-180). */
export const roundRequestWords = bilingual({
  'statement-unread': [
    '署名の内容を読み取れませんでした。署名の画面を開き直してください。',
    'What was to be signed could not be read. Open the signing again.',
  ],
  'statement-outdated': [
    '確認のあとに、署名の条件または自組織の署名の状況が変わりました。もう一度確認してください。',
    'How the round is signed, or what your organisation has signed, changed after you confirmed. Please confirm again.',
  ],
  'statement-expired': [
    '確認から時間がたったため、署名していません。もう一度確認してください。',
    'Too much time has passed since you confirmed, so nothing was signed. Please confirm again.',
  ],
  'proof-missing': [
    '本人確認の方法が、署名の内容と合っていません。もう一度確認してください。',
    'The way you proved who you are is not the one the statement names. Please confirm again.',
  ],
  'key-used': [
    'この操作は、すでに別の内容で受け付けられています。画面を開き直してください。',
    'This request was taken already with other content. Open the page again.',
  ],
} as const)
