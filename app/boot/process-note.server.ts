/** A note on disk of which process runs what, so that a later start recognises a process left behind, and no other. */
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A process id with its start time in clock ticks: the pair is unique until the machine restarts. */
export interface NotedProcess {
  pid: number
  startedTicks: string | null
}

export interface ProcessNote {
  url: string
  server: NotedProcess
  supervisor: NotedProcess
}

/** Field 22 of /proc/<pid>/stat, after the command name, which may hold spaces; null when there is no such process. */
function startedTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

export function noteOf(pid: number): NotedProcess {
  return { pid, startedTicks: startedTicks(pid) }
}

/** Whether this very process runs, not a later one with the same number. */
export function isRunning(noted: NotedProcess): boolean {
  return noted.startedTicks !== null && startedTicks(noted.pid) === noted.startedTicks
}

export function writeNote(file: string, note: ProcessNote): void {
  writeFileSync(file, JSON.stringify(note))
}

/** The note, or null when there is none that can be read. */
export function readNote(file: string): ProcessNote | null {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as ProcessNote
    return typeof note.url === 'string' && typeof note.server.pid === 'number' && typeof note.supervisor.pid === 'number'
      ? note
      : null
  } catch {
    return null
  }
}

/** Ends this very process: asks first, forces after the limit in milliseconds; resolves when it is gone. */
export async function endProcess(noted: NotedProcess, limit: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isRunning(noted)) return
    process.kill(noted.pid, signal)
    for (let waited = 0; waited < limit && isRunning(noted); waited += 50) await wait(50)
  }
}
