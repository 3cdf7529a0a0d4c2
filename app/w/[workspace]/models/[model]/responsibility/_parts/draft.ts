import type { OfferTerms } from '#lib/agreement/split.ts'

/** What is typed of an offer, before it is one. */
export interface Draft {
  readonly role: OfferTerms['role']
  readonly split: OfferTerms['split']
  readonly text: { readonly ja: string; readonly en: string }
  readonly due: string
  readonly layer: string
  readonly condition: { readonly ja: string; readonly en: string }
  readonly evidence: string
}

/** Nothing typed yet, for a role. */
export function emptyDraft(role: OfferTerms['role']): Draft {
  const nothing = { ja: '', en: '' }
  return { role, split: 'own', text: nothing, due: '', layer: '', condition: nothing, evidence: '' }
}

/** What was offered, to be typed over. */
export function draftOf({ role, split, text, due, layer, condition, evidence }: OfferTerms): Draft {
  return {
    role,
    split,
    text: { ja: text.ja, en: text.en ?? '' },
    due: due ?? '',
    layer: layer ?? '',
    condition: { ja: condition?.ja ?? '', en: condition?.en ?? '' },
    evidence: evidence ?? '',
  }
}

/** What is offered with what was typed; words in one language alone stand for both. */
export function offerOf({ role, split, text, due, layer, condition, evidence }: Draft): OfferTerms {
  const words = bothOf(text)
  const under = bothOf(condition)
  return {
    role,
    split,
    text: words,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(due) ? { due } : {}),
    ...(layer === '' ? {} : { layer }),
    ...(under.ja === '' ? {} : { condition: under }),
    ...(evidence.trim() === '' ? {} : { evidence: evidence.trim() }),
  }
}

function bothOf(text: Draft['text']) {
  const [ja, en] = [text.ja.trim(), text.en.trim()]
  return en === '' ? { ja } : { ja: ja === '' ? en : ja, en }
}
