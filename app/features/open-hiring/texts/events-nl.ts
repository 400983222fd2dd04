type Facts = Readonly<Record<string, unknown>>

const answers: Record<string, string> = {
  ja: 'zegt ja',
  'niet-nu': 'zegt “nu niet”',
  'geen-reactie': 'heeft niet op tijd geantwoord',
  ingetrokken: 'wil van de lijst af',
}

const noted: Record<string, string> = {
  employer: ' (opgeschreven door de werkgever)',
  'account-manager': ' (opgeschreven door de accountmanager)',
}

/** An event of a list in words, for its owners; null for what the time line leaves out (sign-ups stand in the queue). */
export function eventText(kind: string, facts: Facts): string | null {
  const number = `Nummer ${String(facts['number'])}`
  switch (kind) {
    case 'open-hiring.list-opened':
      return 'De lijst ging open'
    case 'open-hiring.list-paused':
      return 'De lijst staat stil. Wie wachtte, kreeg bericht'
    case 'open-hiring.list-reopened':
      return 'De lijst ging weer verder. Wie wachtte, kreeg bericht'
    case 'open-hiring.list-closed':
      return 'De lijst is gesloten. Wie wachtte, kreeg bericht'
    case 'open-hiring.called':
      return `${number} is opgeroepen`
    case 'open-hiring.answered':
      return `${number} ${answers[String(facts['answer'])] ?? 'heeft geantwoord'}${noted[String(facts['by'])] ?? ''}`
    case 'open-hiring.left':
      return facts['reason'] === 'niet-begonnen' ? `${number} is niet begonnen` : `${number} is van de lijst gegaan`
    case 'open-hiring.started':
      return `${number} is begonnen`
    case 'open-hiring.rung':
      return `${number} is gebeld`
    default:
      return null
  }
}
