import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { statementReader } from './statement-reader';

/** A statement as it went to the server; texts as texts, bytes as bytes. */
export type Statement = {
  readonly text: string;
  readonly values: readonly (string | Buffer | null)[];
};

/** Stands between a site and its database, hands everything on, and writes down the statements. */
export async function recordingRelay(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const taken: Statement[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((site) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    const read = statementReader((statement) => taken.push(statement));
    for (const socket of [site, database]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        site.destroy();
        database.destroy();
      });
    }
    site.on('data', read);
    site.pipe(database);
    database.pipe(site);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    /** The statements since the last time this was asked. */
    take: (): readonly Statement[] => taken.splice(0),
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
