// prisma/schema.prisma → the same models for PostgreSQL, because a Prisma schema has one provider.

/** The text of prisma/postgresql/schema.prisma. */
export const postgresSchema = (sqlite: string): string => {
  const header = '// Made from ../schema.prisma by `npm run generate`; change that file.\n\n'
  const models = sqlite
    .replace(/^(\/\/[^\n]*\n)+\n?/, '')
    .replace(/generator kysely \{[^}]*\}\n\n/, '')
    .replace('../src/store/generated/sqlite', '../../src/store/generated/postgresql')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
  return header + models
}
