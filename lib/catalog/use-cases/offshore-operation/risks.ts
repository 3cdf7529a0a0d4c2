import type { Model } from '#lib/model/model.ts'
import type { Text } from '../../text.ts'

type Risk = Model['risks'][string]

const development = { event: 't-dev', states: ['masked', 'masked-z'] }

/** Risks of our skeleton; `catalogRef` points to our catalogue. Nothing of this is METI's. */
export const risks: Model['risks'] = {
  'r-ground': risk({ event: 'v-usr', states: ['usr'] }, 'personalData', 'misuse', 'T-P3', {
    ja: '海外からの閲覧について、外国に渡す根拠や本人への説明が整わないまま運用が始まる。',
    en: 'Viewing from abroad begins before there is a ground for passing data abroad or an explanation to the persons.',
    unit: 'country',
  }),
  'r-level': risk(development, 'confidentiality', 'information_disclosure', 'T-C5', {
    ja: 'Q社の方針や体制が弱く、国内で保たれていた水準が保たれない。',
    en: 'Policies or set-up of company Q are weak and the level kept in Japan is not kept there.',
    unit: 'party',
  }),
  'r-licence': risk(
    { event: 't-dev', states: ['src', 'src-z'] },
    'sensitiveTechnology',
    'misuse',
    'T-X1',
    {
      ja: '許可を要する技術が、判定のないまま設計情報として国外に渡る。',
      en: 'Technology that needs a licence goes abroad as design information without having been classified.',
      unit: 'country',
    },
  ),
  'r-remains': risk(
    { event: 'd-z', states: ['log-z', 'masked-z'] },
    'personalData',
    'misuse',
    'D-P1',
    {
      ja: '契約が終わってもZ国の開発環境からデータが消えず、確かめる手立てもない。',
      en: 'After the contract ended data stays in the development environment in Z and nobody can check it.',
    },
  ),
}

function risk(
  at: Pick<Risk, 'event' | 'states'>,
  viewpoint: Risk['viewpoint'],
  threat: Risk['threat'],
  catalogRef: string,
  { ja, en, unit }: Text & { readonly unit?: NonNullable<Risk['unit']> },
): Risk {
  return {
    ...at,
    viewpoint,
    source: 'structural',
    threat,
    incident: { ja, en },
    ...(unit === undefined ? {} : { unit }),
    catalogRef,
    status: 'identified',
  }
}
