import { defineConfig } from 'vitest/config'

const shared = { environment: 'node' as const, globals: false, setupFiles: ['tests/support/property-seed.ts'] }

const integration = {
  ...shared,
  include: ['tests/integration/**/*.test.{ts,tsx}'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'] } },
      { test: { ...integration, name: 'integration', globalSetup: ['tests/support/no-postgres.ts'], exclude: ['tests/integration/program/**'] } },
      {
        test: {
          ...integration,
          name: 'program',
          include: ['tests/integration/program/**/*.test.ts'],
          globalSetup: ['tests/support/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...integration,
          name: 'integration-postgres',
          globalSetup: ['tests/support/postgres.ts'],
          exclude: ['tests/integration/{search,program}/**'],
        },
      },
    ],
  },
})
