/** A nominal type: a bare string cannot be passed where a `Brand<string, 'Digest'>` is asked for. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }
