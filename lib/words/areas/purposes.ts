import { bilingual } from '../bilingual.ts'
import type { UsualPurpose } from '../usual-purposes.ts'

/** Usual purposes of use in words; what a consortium calls otherwise keeps its own code. */
export const purposePairs = {
  'service-provision': ['サービスの提供', 'Providing the service'],
  'service-improvement': ['サービスの改善', 'Improving the service'],
  'product-development': ['製品・サービスの開発', 'Developing products and services'],
  analysis: ['分析・統計の作成', 'Analysis and statistics'],
  research: ['調査・研究', 'Research'],
  training: ['機械学習モデルの学習', 'Training of machine learning models'],
  marketing: ['広告・販売促進', 'Advertising and sales promotion'],
  'contract-performance': ['契約の締結・履行', 'Concluding and performing a contract'],
  billing: ['請求・決済', 'Billing and payment'],
  support: ['問合せへの対応', 'Answering enquiries'],
  safety: ['見守り・安全の確保', 'Watching over people and keeping them safe'],
  operation: ['運用・保守', 'Operation and maintenance'],
  security: ['セキュリティの確保', 'Security'],
  compliance: ['法令への対応・監査', 'Legal duties and audit'],
  'third-party-provision': ['第三者への提供', 'Provision to third parties'],
  test: ['試験・検証', 'Testing and verification'],
} as const satisfies Readonly<Record<UsualPurpose, readonly [string, string]>>

export const purposeWords = bilingual(purposePairs)
