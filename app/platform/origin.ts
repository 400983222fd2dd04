type Headers = { get(name: string): string | null }
type Own = { publicUrl: string; env: { example: boolean } }

/**
 * Whether a state-changing request came from a page of ours, by the browser's word: Origin, else Sec-Fetch-Site. Neither:
 * the form token alone decides. In example mode the address the browser used counts as ours too.
 */
export function isOwnOrigin(headers: Headers, own: Own, requestUrl: string): boolean {
  const origin = headers.get('Origin')
  if (origin !== null) return origin === new URL(own.publicUrl).origin || (own.env.example && origin === originOf(requestUrl))
  const site = headers.get('Sec-Fetch-Site')
  return site === null || site === 'same-origin' || site === 'none'
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null
}
