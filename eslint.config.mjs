import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const layer = (name, ...may) => ({ sourceTag: `layer:${name}`, onlyDependOnLibsWithTags: may.map((it) => `layer:${it}`) });

/** Everything may know screening; screening knows nothing. One library knows each outside thing: the rules name it. */
const boundaries = [
  { ...layer('screening'), allowedExternalImports: [] },
  { ...layer('contract', 'screening'), allowedExternalImports: ['zod'] },
  { ...layer('intake', 'screening'), bannedExternalImports: ['typeorm', 'pg', 'pg-*', 'bullmq', 'ioredis', '@nestjs/*', '@angular/*'] },
  { ...layer('persistence', 'screening'), bannedExternalImports: ['bullmq', 'ioredis', 'hucre', 'yauzl', '@angular/*'] },
  { ...layer('jobs'), bannedExternalImports: ['typeorm', 'hucre', 'yauzl', '@angular/*'] },
  { ...layer('embedded-postgres'), bannedExternalImports: ['typeorm', 'bullmq', 'ioredis', '@nestjs/*', '@angular/*'] },
  {
    ...layer('api', 'screening', 'intake', 'persistence', 'jobs', 'contract'),
    bannedExternalImports: ['bullmq', 'ioredis', 'pg', 'pg-*', 'yauzl'],
  },
  {
    ...layer('worker', 'screening', 'intake', 'persistence', 'jobs'),
    bannedExternalImports: ['bullmq', 'ioredis', 'pg', 'pg-*', 'hucre', 'yauzl'],
  },
  { ...layer('web', 'contract', 'screening'), bannedExternalImports: ['typeorm', 'pg', 'bullmq', 'ioredis', '@nestjs/*'] },
  {
    ...layer('plumbline', 'screening', 'intake', 'persistence', 'embedded-postgres'),
    bannedExternalImports: ['bullmq', 'ioredis', 'pg', 'pg-*', 'hucre', 'yauzl', '@angular/*'],
  },
  layer('tests', 'screening', 'intake', 'persistence', 'jobs', 'contract', 'embedded-postgres'),
];

/** A spec may also use the PostgreSQL of the test run, and try properties on made-up values. */
const boundariesOfSpecs = boundaries.map((it) => ({
  ...it,
  ...(it.allowedExternalImports && { allowedExternalImports: [...it.allowedExternalImports, 'fast-check'] }),
  onlyDependOnLibsWithTags: [...it.onlyDependOnLibsWithTags, 'layer:embedded-postgres'],
}));

const budgets = {
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  complexity: ['error', 12],
  'max-depth': ['error', 3],
};

const noClockNoChance = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'The screening core does no I/O.' }] }],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Pass the screening date in.' },
    { object: 'Math', property: 'random', message: 'Scores are deterministic.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the screening date in.' },
    { selector: "Identifier[name='toLocaleString']", message: 'Scores do not depend on the locale.' },
    { selector: "Identifier[name='localeCompare']", message: 'Scores do not depend on the locale.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.nx/**', '**/.angular/**', '**/coverage/**', '**/*.config.*', '**/planted/**'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked, prettier],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        project: [existsSync('tsconfig.spec.json') ? 'tsconfig.spec.json' : 'tsconfig.json'],
        tsconfigRootDir: process.cwd(),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...budgets,
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: boundaries }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['libs/screening/src/**/*.ts', 'src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: process.cwd().endsWith('screening') ? noClockNoChance : {},
  },
  {
    files: ['apps/web/src/**/*.ts'],
    // Material types its plain option objects as classes.
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'tests/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: boundariesOfSpecs }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], extends: [prettier], rules: { 'no-unused-vars': 'error' } },
);
