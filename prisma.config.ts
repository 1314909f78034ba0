// Read by the Prisma command line only; the server opens its database through src/store.
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.ISNAD_DATABASE_URL ?? 'file:./data/isnad.db' },
})
