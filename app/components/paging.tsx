import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

interface PagingProps {
  /** from 1 */
  page: number
  pageCount: number
  hrefFor: (page: number) => string
}

/** Links to the other pages of a list; nothing when there is one page. */
export function Paging({ page, pageCount, hrefFor }: PagingProps) {
  if (pageCount <= 1) return null
  return (
    <nav className="wsp-paging" aria-label="Pagina's">
      {page > 1 ? (
        <Link to={hrefFor(page - 1)} rel="prev" className="wsp-paging__step">
          <Icon name="arrow-left" />
          Vorige
        </Link>
      ) : null}
      <ol className="wsp-paging__list">
        {pagesAround(page, pageCount).map((number, index) =>
          number === null ? (
            <li key={`gat-${index}`} className="wsp-paging__gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <Link
                to={hrefFor(number)}
                className="wsp-paging__number"
                aria-label={`Pagina ${number} van ${pageCount}`}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </Link>
            </li>
          ),
        )}
      </ol>
      {page < pageCount ? (
        <Link to={hrefFor(page + 1)} rel="next" className="wsp-paging__step">
          Volgende
          <Icon name="arrow-right" />
        </Link>
      ) : null}
    </nav>
  )
}

/** The page numbers to show: first, last and those around the current one; null is a gap. */
export function pagesAround(page: number, pageCount: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pageCount])].filter((n) => n >= 1 && n <= pageCount).sort((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const gap = n - (shown[index - 1] ?? n - 1)
    if (gap === 2) return [n - 1, n]
    return gap > 2 ? [null, n] : [n]
  })
}
