import type { TestProject } from 'vitest/node'

/** The same tests on SQLite. */
export default function setup(project: TestProject): void {
  project.provide('postgresUrl', '')
}
