/**
 * The same answers as `work`, each worked out once as long as the object it is about lives. For pure questions about values that
 * never change, such as a model, that many places ask at once.
 */
export function remember<K extends object, V>(work: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>()
  return (about) => {
    const found = known.get(about)
    if (found !== undefined) return found.answer
    const answer = work(about)
    known.set(about, { answer })
    return answer
  }
}
