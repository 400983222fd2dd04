import type { Writer } from '#db/database.server.ts'

/** Empties the outbox: for the example region, whose mail goes nowhere and whose index is written when the program opens. */
export async function throwAwayOutbox(tx: Writer): Promise<void> {
  await tx.deleteFrom('outbox').execute()
}
