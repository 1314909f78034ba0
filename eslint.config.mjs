// What the compiler cannot see: promises left alone, `any` that leaks, casts that hide a mistake.
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['build', 'data', '**/generated', 'src/api/playground/browser'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // An index that the loop has just checked is clearer with `!`… never: use a guard instead.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
    },
  },
)
