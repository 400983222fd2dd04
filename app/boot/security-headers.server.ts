const others = ["img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"].join('; ')

const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
const overHttps = { ...fixed, 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }

/** The headers of every answer. Scripts and style elements run with this response's nonce only. */
export function securityHeaders(nonce: string, https: boolean): Record<string, string> {
  const own = `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; ${others}`
  return https ? { 'Content-Security-Policy': `${own}; upgrade-insecure-requests`, ...overHttps } : { 'Content-Security-Policy': own, ...fixed }
}
