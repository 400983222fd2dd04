import { hostname } from 'node:os'
import { isRunning, noteOf } from './process-note.server.ts'

/** This process, as a lease names it: machine, process id and start time. */
export function thisHolder(): string {
  const { pid, startedTicks } = noteOf(process.pid)
  return [hostname(), pid, startedTicks ?? ''].join(' ')
}

/** Whether a holder is a process of this machine that no longer runs: killed, so it gave nothing back. */
export function isGoneHolder(holder: string): boolean {
  const [machine, pid, startedTicks] = holder.split(' ')
  if (machine !== hostname() || !startedTicks) return false
  return !isRunning({ pid: Number(pid), startedTicks })
}
