import 'server-only';
import { type Prisma, PrismaClient } from '../generated/prisma/client';
import { PrismaPgInTurn } from './adapter-in-turn';
import { env } from './env';

const kept = globalThis as { tabiyakuDb?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPgInTurn({ connectionString: env().DATABASE_URL, max: 20 });
  return new PrismaClient({
    adapter,
    // A message that quotes the arguments of a query would carry answers of forms into the log.
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 20_000, timeout: 20_000 },
  });
}

/** The one database client of the process; it connects on the first query. */
export function db(): PrismaClient {
  kept.tabiyakuDb ??= connect();
  return kept.tabiyakuDb;
}

/** A transaction that is under way: commands hand it on so that all they write commits together (invariant 4). */
export type Tx = Prisma.TransactionClient;
