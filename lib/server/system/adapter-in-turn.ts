import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/**
 * A transaction has one connection, which executes one query at a time; the client reads the relations of a row side
 * by side all the same. Here each query waits for the one before it, whether that failed or not, instead of inside the
 * driver, which will no longer keep a queue.
 */
export function inTurn<T extends Pick<Transaction, 'queryRaw' | 'executeRaw'>>(transaction: T): T {
  const { queryRaw, executeRaw } = transaction;
  let last: Promise<unknown> = Promise.resolve();
  const next = <R>(query: () => Promise<R>): Promise<R> => {
    const mine = last.then(query, query);
    last = mine;
    return mine;
  };
  return Object.assign(transaction, {
    queryRaw: (query: Parameters<Transaction['queryRaw']>[0]) =>
      next(() => queryRaw.call(transaction, query)),
    executeRaw: (query: Parameters<Transaction['executeRaw']>[0]) =>
      next(() => executeRaw.call(transaction, query)),
  });
}

/** The adapter of PostgreSQL whose transactions ask one thing after the other. */
export class PrismaPgInTurn extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const { startTransaction } = adapter;
    adapter.startTransaction = async (isolation) =>
      inTurn(await startTransaction.call(adapter, isolation));
    return adapter;
  }
}
