import { paths } from '#app/platform/paths.ts'

/** The three doors of the home page: who one is, and the first things to do. */
export function doors(openHiringName: string) {
  return [
    {
      title: 'Ik zoek personeel',
      image: '/illustrations/personeel.svg',
      links: [
        { to: paths.postVacancy(), label: 'Plaats een vacature', note: '5 minuten' },
        { to: paths.schemes(), label: 'Welke regelingen helpen mij?' },
        { to: paths.socialReturn(), label: 'Gewonnen met social return' },
      ],
    },
    {
      title: 'Ik zoek werk',
      image: '/illustrations/werk.svg',
      links: [
        { to: paths.vacancies(), label: 'Vacatures bij mij in de buurt' },
        { to: paths.openHiring(), label: 'Meteen aan het werk', note: openHiringName.toLowerCase() },
        { to: paths.receipt(), label: 'Mijn plek op de lijst' },
      ],
    },
    {
      title: 'Ik volg het beleid',
      image: '/illustrations/beleid.svg',
      links: [
        { to: paths.reports(), label: 'Cijfers van mijn gemeente' },
        { to: paths.algorithm(), label: 'Hoe wij mensen en werk bij elkaar zoeken' },
        { to: paths.privacy(), label: 'Wat wij van u bewaren' },
      ],
    },
  ]
}
