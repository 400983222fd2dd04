/** A browser without scripts: keeps cookies, reads the hidden fields of a form, posts as a browser does. */
export type Page = { status: number; headers: Headers; text: string; location: string | null }
export type FormSecretsFound = { _token: string; _key: string }
type Fields = Record<string, string>

export class Browser {
  readonly cookies = new Map<string, string>()

  constructor(readonly url: string, private readonly always: Record<string, string> = {}) {}

  async request(path: string, init: RequestInit = {}): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...this.always, ...(cookie ? { Cookie: cookie } : {}), ...(init.headers as Fields | undefined) }
    const answer = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers })
    for (const line of answer.headers.getSetCookie()) this.keep(line)
    return { status: answer.status, headers: answer.headers, text: await answer.text(), location: answer.headers.get('Location') }
  }

  get(path: string, headers: Fields = {}): Promise<Page> {
    return this.request(path, { headers })
  }

  /** Posts fields with whatever the caller says, and nothing by itself. */
  post(path: string, fields: Fields, headers: Fields = {}): Promise<Page> {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: new URL(this.url).origin, ...headers } })
  }

  /** The hidden fields of the first form on a page whose HTML holds `mark`. */
  async secrets(path: string, mark = ''): Promise<FormSecretsFound> {
    const { text, status } = await this.get(path)
    const form = [...text.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/gi)].map(([html]) => html).find((html) => html.includes(mark))
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form ?? '')?.[1]
    const [_token, _key] = [value('_token'), value('_key')]
    if (!_token || !_key) throw new Error(`No form on ${path} (${status})`)
    return { _token, _key }
  }

  /** Opens the page, fills the form in and sends it. */
  async submit(path: string, fields: Fields, mark = ''): Promise<Page> {
    return this.post(path, { ...(await this.secrets(path, mark)), ...fields })
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (value === '' || /Max-Age=0\b/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
