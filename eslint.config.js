import hooks from 'eslint-plugin-react-hooks'
import a11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

const noAmbient = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in: ctx.now().' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is passed in: ctx.now().' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness is passed in: ctx.random().' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Only platform/env.server.ts reads the environment.' },
]

export default tseslint.config(
  { ignores: ['build/**', 'build-*/**', 'node_modules/**', 'data/**', 'public/**', 'test-results/**', 'playwright-report/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['app/**/*.{ts,tsx}'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['app/**/*.tsx'], ...a11y.flatConfigs.recommended },
  { files: ['app/features/**', 'app/core/**', 'app/routes/**', 'db/queries/**', 'search/**'], rules: { 'no-restricted-syntax': ['error', ...noAmbient] } },
  { files: ['app/routes/**/*.tsx', 'app/routes/**/*.ts'], rules: { 'max-lines': ['error', { max: 120 }] } },
  { files: ['db/reference/**'], rules: { 'max-lines': 'off' } },
  { files: ['app/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
