import js from '@eslint/js'
// @ts-expect-error It comes without types.
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: a thing has one name everywhere.' }

/**
 * @param {string[]} group
 * @param {string} message
 * @returns {NonNullable<import('typescript-eslint').ConfigWithExtends['rules']>}
 */
const noImport = (group, message) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] })

export default tseslint.config(
  { ignores: ['src/api/generated/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What scrolls sideways is reached by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'group'] }],
      'no-restricted-syntax': ['error', defaultExport],
    },
  },
  // What each folder may know. The application knows the API by its operations alone.
  { files: ['src/ui/**'], rules: noImport(['react-router', '../*'], 'ui/ knows neither the router nor the data.') },
  { files: ['src/pivot/**'], rules: noImport(['react*', '../pages/*', '../ui/*', '../facts/*', '../charts/*'], 'pivot/ turns views into questions and answers into tables, nothing else.') },
  { files: ['src/charts/**'], rules: noImport(['../pages/*'], 'Only the routes know the pages.') },
  { files: ['src/french/**'], rules: noImport(['react*', '../pages/*', '../ui/*', '../facts/*'], 'french/ turns values into words, nothing else.') },
  { files: ['src/facts/**', 'src/layout/**'], rules: noImport(['../pages/*'], 'Only the routes know the pages.') },
  // Tools ask for a default export.
  { files: ['*.config.{js,ts}', 'graphiql/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Scripts that Node runs as they are: tsc checks their types.
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], rules: { 'no-undef': 'off' } },
)
