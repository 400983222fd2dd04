import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { runCommand } from '#app/boot/command.server.ts'
import { postcodeColumns } from '#app/features/organisations/imports.ts'
import { importPostcodes } from '#app/features/organisations/use-cases/import-postcodes.server.ts'

const shown = 20

/** Reads a table of postcodes (csv) over the own approximation: everything in it, or nothing. */
await runCommand(async ({ ctx }) => {
  const path = process.argv[2]
  if (!path) throw new Error(`Use: npm run import:postcodes -- FILE\nThe file has the columns ${postcodeColumns.join(', ')}; lines that begin with # are left out.`)
  const bytes = await readFile(path).catch(() => {
    throw new Error(`The file ${path} cannot be read.`)
  })
  const imported = await importPostcodes(ctx, { name: basename(path).slice(0, 200), bytes })
  if (!imported.ok) {
    const faults = imported.refusal
    const lines = faults.slice(0, shown).map(({ line, column, message }) => `  line ${line}${column === null ? '' : `, column ${column}`}: ${message}`)
    const more = faults.length > shown ? [`  … and ${faults.length - shown} more`] : []
    throw new Error([`Nothing was imported: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`, ...lines, ...more].join('\n'))
  }
  const { added, changed, same, kept, fileId, sha256 } = imported.value
  return `Postcodes: ${added} added, ${changed} changed, ${same} the same, ${kept} not in the file and kept.\nThe file is kept as ${fileId} (SHA-256 ${sha256}).`
})
