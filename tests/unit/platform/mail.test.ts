import { describe, expect, test } from 'vitest'
import { givesUp, mailFailureOf, waitAfter } from '#app/platform/mail-failure.ts'
import { renderMail } from '#app/platform/mail-render.ts'

const site = { brand: 'Loket & <b>co</b>', publicUrl: 'https://wsp.example' }

describe('the two bodies of a mail', () => {
  const nasty = '<img src=x onerror="alert(1)"> & \'zo\''
  const message = {
    kind: 'x',
    subject: nasty,
    paragraphs: [nasty, { link: 'https://wsp.example/a?b="><script>', label: nasty }, { code: '1<2' }, { facts: [[nasty, nasty] as const] }],
  }

  test('html: everything is escaped, in text, label, address, code, facts, subject and brand', () => {
    const { html } = renderMail(message, site)
    expect(html).not.toMatch(/<img|<script|<b>|onerror="/)
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;zo&#39;')
    expect(html).toContain('1&lt;2')
    expect(html).toContain('<html lang="nl">')
  })

  test('text: as it was written, with link and code on lines of their own, greeting and signature', () => {
    const { text } = renderMail(message, site)
    expect(text).toContain(nasty)
    expect(text).toMatch(/^Goedendag,\n\n/)
    expect(text).toContain('\n\n1<2\n\n')
    expect(text).toContain(`Met vriendelijke groet,\n${site.brand}\n\nhttps://wsp.example`)
  })
})

describe('a mail that could not be sent', () => {
  test.each([
    [{ code: 'ESOCKET' }, 'unreachable'],
    [{ code: 'ECONNECTION' }, 'unreachable'],
    [{ code: 'EDNS' }, 'unreachable'],
    [{ code: 'EAUTH', responseCode: 535 }, 'unreachable'],
    [{ code: 'EENVELOPE', responseCode: 550 }, 'refused'],
    [{ code: 'EMESSAGE', responseCode: 554 }, 'refused'],
    [{ code: 'EENVELOPE', responseCode: 450 }, 'later'],
    [new Error('x'), 'later'],
    ['x', 'later'],
    [null, 'later'],
  ])('%j: %s', (error, failure) => {
    expect(mailFailureOf(error)).toBe(failure)
  })

  test('waits longer each time, and never longer than four hours', () => {
    const waits = Array.from({ length: 10 }, (_, index) => waitAfter(index + 1))
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect([waits[0], waits.at(-1)]).toEqual([1, 240])
  })

  test('is given up after three refusals, or some five days; never for want of a server', () => {
    expect(givesUp('refused', 2)).toBe(false)
    expect(givesUp('refused', 3)).toBe(true)
    expect(givesUp('unreachable', 10_000)).toBe(false)
    const minutes = (tries: number) => Array.from({ length: tries }, (_, index) => waitAfter(index + 1)).reduce((sum, wait) => sum + wait, 0)
    const last = Array.from({ length: 100 }, (_, index) => index + 1).find((tries) => givesUp('later', tries)) ?? 0
    expect(minutes(last) / 60 / 24).toBeGreaterThan(4)
    expect(minutes(last) / 60 / 24).toBeLessThan(7)
  })
})
