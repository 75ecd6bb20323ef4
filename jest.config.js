// Three kinds by file name: *.spec.ts is pure, *.int.spec.ts needs PostgreSQL and NATS, *.story.spec.ts boots the whole system.
const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '^@plaza/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  // Long enough for a machine that has much else to do; what hangs is ended by it.
  testTimeout: 120_000,
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.plaza', '<rootDir>/.nx'],
};
module.exports = { ...base, testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.{ts,tsx}'] };
