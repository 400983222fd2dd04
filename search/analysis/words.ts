/** Text → plain words. Pure. */

const spelledSigns: [RegExp, string][] = [
  [/c\+\+/g, ' cplusplus '],
  [/c#/g, ' csharp '],
  [/\.net\b/g, ' dotnet '],
  [/&/g, ' en '],
  [/\bm\s*\/\s*v(\s*\/\s*x)?\b/g, ' '],
]

/** Lower case, without accents: 'Coördinator' → 'coordinator'. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
}

/** A number of a vacancy or candidate, 'K-2026-00123', is one word however it is typed. */
const fileNumber = /\b([vk])[- ]?(\d{4})-0*(\d{1,6})\b/g

/** Text → folded words of letters and digits, in order; signs, emoji and quotes fall away. */
export function wordsOf(text: string): string[] {
  let plain = fold(text).replace(fileNumber, '$1$2n$3')
  for (const [sign, spelled] of spelledSigns) plain = plain.replace(sign, spelled)
  return plain.replace(/['’`]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that carry no meaning for search; left out of index and question alike. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'aan al alle alles als andere ben bent bij daar dan dat de deze die dit doe doen door dus een eens elk elke en enkele er ' +
    'evt geen graag haar had heb hebben hebt heeft hem het hier hij hoe hun iedereen iemand ik in is je jij jou jouw kan ' +
    'kun kunnen mag moet moeten maar me meer men met mij mijn na naar niet nog nu of om omdat ons onze ook op over te tegen ten ter toch tot ' +
    'tussen u uit uw van veel voor waar wat we wel welke werd wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo ' +
    'zoals zonder zou the an and for to with'
  ).split(' '),
)

/** Words of a question that say only that it is a question for work; left out when another word remains. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    'vacature vacatures baan banen baantje werk werken job jobs functie functies gezocht gevraagd zoek zoeken regio omgeving buurt ' +
    'dichtbij gemeente plaats km kilometer werkzaamheden work'
  ).split(' '),
)
