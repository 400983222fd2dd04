const words: readonly (readonly [RegExp, string])[] = [
  [/^(bbl|bol|vso)/, 'Leerplek'],
  [/^(sw-inkoop|sociale-onderneming)/, 'Inkoop'],
  [/^scholing/, 'Scholing'],
  [/^kennis/, 'Kennis'],
]

/** What an employer reads of a block: the kind of effort, never the group or the benefit of a person. */
export function neutralBlockLabel(block: string): string {
  return words.find(([pattern]) => pattern.test(block))?.[1] ?? 'Dienstverband'
}
