import * as z from 'zod/mini'

/** イベントの種類 / the five kinds of event (p4, p6-8; ). */
export const eventKinds = [
  'generate_acquire',
  'process_use',
  'transfer_provide',
  'store',
  'dispose',
] as const
export const eventKindSchema = z.enum(eventKinds)
export type EventKind = z.infer<typeof eventKindSchema>

/** 場のカテゴリ / the four categories of ba (p9; ). */
export const baCategories = [
  'personalData',
  'intellectualProperty',
  'sensitiveTechnology',
  'socialFunction',
] as const
export const baCategorySchema = z.enum(baCategories)
export type BaCategory = z.infer<typeof baCategorySchema>

/** 規範の種類 / what kind of norm makes the ba (p4; ). */
export const normTypes = [
  'law',
  'internalRule',
  'contract',
  'consent',
  'standard',
  'other',
] as const
export const normTypeSchema = z.enum(normTypes)

/** 保護の観点 / viewpoints of protection: the first five are the deck's (p19, p24), the last two ours. */
export const viewpoints = [
  'confidentiality',
  'integrity',
  'availability',
  'personalData',
  'intellectualProperty',
  'sensitiveTechnology',
  'socialFunction',
] as const
export const viewpointSchema = z.enum(viewpoints)
export type Viewpoint = z.infer<typeof viewpointSchema>

/** 脅威主体の区分 / class of threat source (p24; NIST SP 800-30r1 appendix D). */
export const threatSources = ['adversarial', 'accidental', 'structural', 'environmental'] as const
export const threatSourceSchema = z.enum(threatSources)

/** 脅威 / the eleven kinds of threat: STRIDE and five more (p24; ). */
export const threats = [
  'spoofing',
  'tampering',
  'repudiation',
  'information_disclosure',
  'denial_of_service',
  'elevation_of_privilege',
  'malware',
  'illicit_modification',
  'misuse',
  'malfunction',
  'natural_disaster_etc',
] as const
export const threatSchema = z.enum(threats)

/** 移転の単位 / the four units in which a transfer is described (p7; ). */
export const transferUnits = ['country', 'party', 'system', 'device'] as const
export const transferUnitSchema = z.enum(transferUnits)

/** 属性 / the eight attributes (p4, p11, p17, p18; ). */
export const attributeKeys = [
  'category',
  'disclosureScope',
  'purpose',
  'controller',
  'rightsHolders',
  'value',
  'location',
  'usageTerm',
] as const
export const attributeKeySchema = z.enum(attributeKeys)
export type AttributeKey = z.infer<typeof attributeKeySchema>

/** 価値（重要度） / value (importance) levels; the deck shows the upper three (p11, p18). */
export const valueLevels = ['low', 'medium', 'high', 'veryHigh'] as const
export const valueLevelSchema = z.enum(valueLevels)

/** カテゴリの値 / legal positions a data can have (p10, p18); `other` is named in words. */
export const categoryCodes = [
  'pi',
  'pd',
  'special',
  'related',
  'pseudonymised',
  'anonymised',
  'statistical',
  'nonPersonal',
  'tradeSecret',
  'limitedShared',
  'copyright',
  'exportControlled',
  'insider',
  'secrecy',
  'other',
] as const
export const categoryCodeSchema = z.enum(categoryCodes)
export type CategoryCode = z.infer<typeof categoryCodeSchema>
