/** The address of a page of the same list. */
export function listQuery(values: Record<string, string>, page: number): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== '')
  if (page > 1) pairs.push(['pagina', String(page)])
  const query = new URLSearchParams(pairs).toString()
  return query === '' ? '' : `?${query}`
}
