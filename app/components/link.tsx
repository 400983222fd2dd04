import { Link as RoutedLink } from '@remix-run/react'
import { useContext, type AnchorHTMLAttributes } from 'react'
import { ResponseContext } from './response-context.ts'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  to: string
  /** the browser loads the page anew, also where scripts could do it */
  reloadDocument?: boolean | undefined
}

/** A link to a page of ours. On a page without scripts nothing could follow it but the browser, so there it is a plain one. */
export function Link({ to, reloadDocument, children, ...rest }: LinkProps) {
  const { plain } = useContext(ResponseContext)
  return plain ? (
    <a {...rest} href={to}>
      {children}
    </a>
  ) : (
    <RoutedLink {...rest} to={to} reloadDocument={reloadDocument}>
      {children}
    </RoutedLink>
  )
}
