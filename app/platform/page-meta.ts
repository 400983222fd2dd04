import type { MetaFunction } from '@remix-run/node'

type RootData = { site?: { shortBrand?: string } } | undefined

/** The meta function of a route: "Titel · merk". The title may be made from the loader's data. */
export function pageMeta<L>(title: string | ((data: L) => string), description?: string): MetaFunction {
  return ({ data, matches }) => {
    const root = matches.find((match) => match.id === 'root')?.data as RootData
    const own = typeof title === 'string' ? title : data === undefined ? 'Niet gevonden' : title(data as L)
    const brand = root?.site?.shortBrand
    return [{ title: brand ? `${own} · ${brand}` : own }, ...(description ? [{ name: 'description', content: description }] : [])]
  }
}
