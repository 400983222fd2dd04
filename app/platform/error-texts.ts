type ErrorText = { title: string; explanation: string }

const byCode: Record<string, ErrorText> = {
  'geen-recht': {
    title: 'Deze pagina is niet voor uw rol',
    explanation: 'U bent ingelogd, maar met deze rol mag u dit niet zien of doen. Hebt u meer rollen? Wissel dan van rol in het menu bij uw naam.',
  },
  uitgelogd: {
    title: 'U bent niet meer ingelogd',
    explanation: 'Wat u invulde is niet verstuurd. Log in een nieuw tabblad in, ga terug naar de vorige pagina en verstuur het nog eens. Zo raakt u niets kwijt.',
  },
  'formulier-verlopen': {
    title: 'Dit formulier is verlopen',
    explanation: 'Er is niets gewijzigd. Ga terug naar de vorige pagina, laad die opnieuw en verstuur het formulier nog eens.',
  },
  'formulier-onvolledig': {
    title: 'Dit formulier kwam niet goed aan',
    explanation: 'Er is niets gewijzigd. Ga terug naar de vorige pagina en verstuur het formulier nog eens.',
  },
  'vreemde-herkomst': {
    title: 'Deze verzending hebben wij geweigerd',
    explanation: 'Het formulier kwam van een andere site. Er is niets gewijzigd.',
  },
  'dubbel-verzonden': {
    title: 'Dit is al verwerkt',
    explanation: 'U verstuurde hetzelfde formulier twee keer. De eerste keer telt; de tweede hebben wij niet nog eens uitgevoerd.',
  },
  'anders-verzonden': {
    title: 'Dit formulier was al verstuurd',
    explanation: 'U verstuurde het eerder, met andere gegevens. De eerste keer telt; wat u nu stuurde is niet verwerkt. Wilt u nog iets versturen? Laad de vorige pagina dan eerst opnieuw.',
  },
  'te-groot': {
    title: 'De verzending is te groot',
    explanation: 'Er is niets gewijzigd. Ga terug naar de vorige pagina, maak de tekst korter en verstuur het formulier nog eens.',
  },
  'verkeerd-adres': {
    title: 'Dit adres konden wij niet lezen',
    explanation: 'Controleer het adres, of zoek op wat u nodig hebt via de beginpagina.',
  },
  'niet-gevonden': {
    title: 'Deze pagina bestaat niet',
    explanation: 'Misschien is het adres verkeerd getypt, of is wat hier stond afgelopen. Zoek het op via de beginpagina.',
  },
  'te-vaak': {
    title: 'Dat ging te snel achter elkaar',
    explanation: 'Wacht een minuut en probeer het dan nog eens. Er is niets gewijzigd.',
  },
}

const byStatus: Record<number, keyof typeof byCode> = { 400: 'formulier-onvolledig', 401: 'uitgelogd', 403: 'geen-recht', 404: 'niet-gevonden', 405: 'formulier-onvolledig', 409: 'dubbel-verzonden', 411: 'formulier-onvolledig', 413: 'te-groot', 415: 'formulier-onvolledig', 429: 'te-vaak' }

/** Title and explanation of an error page, by the code that was thrown or else by its status. */
export function errorTexts(status: number, code?: string): ErrorText {
  const named = code !== undefined && Object.hasOwn(byCode, code) ? code : byStatus[status]
  const known = named === undefined ? undefined : byCode[named]
  if (known) return known
  if (status < 500) return { title: 'Dit verzoek konden wij niet lezen', explanation: 'Er is niets gewijzigd. Ga terug en probeer het nog eens.' }
  return {
    title: 'Er ging iets mis bij ons',
    explanation: 'Het ligt niet aan u. Wat u net deed is misschien niet opgeslagen. Probeer het over een paar minuten nog eens.',
  }
}
