/** What of a template may be left out when a model is begun from it. Flow, parties, systems and places always come. */
export const keepableParts = ['bas', 'attributes', 'risks'] as const
export type KeepablePart = (typeof keepableParts)[number]
