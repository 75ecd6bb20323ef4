// Three kinds by file name: *.spec.ts is pure, *.int.spec.ts needs PostgreSQL and NATS, *.story.spec.ts boots the whole system.
const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '^@plaza/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.plaza', '<rootDir>/.nx'],
};
module.exports = { ...base, testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.{ts,tsx}'] };
