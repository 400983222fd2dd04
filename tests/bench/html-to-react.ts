import { createElement, type ReactElement, type ReactNode } from 'react'

const token = /<!DOCTYPE html>|<!--.*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/gs
const attribute = /([^\s=]+)(?:="([^"]*)")?/g
const raw = new Set(['script', 'style'])
const yesOrNo = new Set(['checked', 'disabled', 'selected', 'open', 'hidden', 'multiple', 'required', 'async', 'defer', 'novalidate'])
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => named[name] ?? '')

type Open = { name: string; props: Record<string, unknown>; children: ReactNode[] }

function propsOf(text: string): Record<string, unknown> {
  const props: Record<string, unknown> = {}
  for (const [, name = '', value] of text.matchAll(attribute)) {
    if (name !== '/') props[name === 'class' ? 'className' : name === 'novalidate' ? 'noValidate' : name] = yesOrNo.has(name) ? true : plain(value ?? '')
  }
  return props
}

const voids = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])

/** HTML as React writes it → the same page as React elements, ready for renderToString. */
export function htmlToReact(html: string): ReactElement {
  const root: Open = { name: '', props: {}, children: [] }
  const stack: Open[] = [root]
  const top = () => stack.at(-1) ?? root
  const close = () => {
    const { name, props, children } = stack.pop() ?? root
    const content = raw.has(name) ? { ...props, dangerouslySetInnerHTML: { __html: children.join('') } } : props
    top().children.push(raw.has(name) ? createElement(name, content) : createElement(name, content, ...children))
  }
  for (const [, end, start, attributes = '', , text] of html.matchAll(token)) {
    if (text !== undefined) top().children.push(raw.has(top().name) ? text : plain(text))
    else if (end !== undefined) close()
    else if (start !== undefined) {
      stack.push({ name: start, props: propsOf(attributes), children: [] })
      if (voids.has(start) || attributes.endsWith('/')) close()
    }
  }
  const [page] = root.children
  if (page === undefined || typeof page !== 'object') throw new Error('No page in this HTML')
  return page as ReactElement
}
