import { exampleDomain } from '#db/queries/access/example-people.ts'
import { firstNames, surnames } from '#db/reference/example/names.ts'
import type { Chance } from './chance.ts'

export interface Person {
  name: string
  email: string
  /** numbers that no telephone has: 060 and 024-000 are not given out */
  phone: string
}

export interface People {
  /** somebody whom nobody else in the example is called */
  someone(): Person
  /** somebody at a desk: a fixed line, and a first name that no colleague has */
  atDesk(): Person
}

const plain = (text: string): string =>
  text
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')

/** Makes people up, no two with one name, address or number. */
export function peopleFrom(chance: Chance): People {
  const taken = new Set<string>()
  let serial = 0
  const atDesks = new Set<string>()
  const named = (phone: string, unlike?: Set<string>): Person => {
    for (;;) {
      const first = chance.pick(firstNames)
      if (unlike?.has(first) && unlike.size < firstNames.length) continue
      unlike?.add(first)
      const name = `${first} ${chance.pick(surnames)}`
      const address = plain(name)
      if (taken.has(address)) continue
      taken.add(address)
      return { name, email: `${address}${exampleDomain}`, phone }
    }
  }
  const number = (start: string, digits: number) => {
    serial += 1
    return `${start}${String(serial).padStart(digits, '0')}`
  }
  return {
    someone: () => named(number('+31600', 6)),
    atDesk: () => named(number('+3124000', 4), atDesks),
  }
}
