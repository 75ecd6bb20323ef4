import nx from '@nx/eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const from = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.plaza/**', 'apps/*/assets/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          banTransitiveDependencies: false,
          depConstraints: [
            from('type:app', 'lib:*'),
            from('lib:contracts'),
            from('lib:configuration'),
            from('lib:telemetry', 'lib:configuration'),
            from('lib:disclosure', 'lib:contracts', 'lib:text-analysis'),
            from('lib:text-analysis', 'lib:contracts'),
            from('lib:simulation', 'lib:contracts'),
            from('lib:search-index', 'lib:contracts', 'lib:text-analysis'),
            from('lib:messaging', 'lib:contracts', 'lib:telemetry', 'lib:internal-http'),
            from('lib:persistence', 'lib:telemetry'),
            from('lib:isolation'),
            from('lib:pdfium'),
            from('lib:extraction', 'lib:contracts', 'lib:isolation', 'lib:pdfium', 'lib:text-analysis'),
            from('lib:rendition', 'lib:contracts', 'lib:isolation', 'lib:pdfium'),
            from('lib:storage'),
            from('lib:internal-http'),
            from('lib:pages'),
            from('lib:testing', 'lib:contracts', 'lib:simulation', 'lib:search-index', 'lib:messaging', 'lib:persistence', 'lib:telemetry', 'lib:configuration'),
          ],
        },
      ],
    },
  },
  {
    // What reads texts of strangers must not be made to think for ever by one: judging, reading and answering are linear in length.
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}', 'libs/simulation/**', 'apps/evaluation/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  // A test may import the test servers, which import what is tested.
  { files: ['**/*.spec.{ts,tsx}'], rules: { '@nx/enforce-module-boundaries': 'off' } },
);
