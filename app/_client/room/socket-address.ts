/** Where the provider connects to, from the origin of the page and the path of the document's socket. */
export function socketAddress(
  origin: string,
  collabPath: string,
): { readonly serverUrl: string; readonly room: string } {
  const slash = collabPath.lastIndexOf('/')
  return {
    serverUrl: origin.replace(/^http/, 'ws') + collabPath.slice(0, slash),
    room: collabPath.slice(slash + 1),
  }
}
