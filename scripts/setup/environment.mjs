import path from 'node:path';
import { appSecret } from './secret.mjs';

/** What the server's process is told, with safe defaults for all that was not said. */
export function serverEnvironment({ dataDir, databaseUrl, port }) {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    APP_URL: process.env.APP_URL || `http://localhost:${port}`,
    NEXTAUTH_URL: process.env.APP_URL || `http://localhost:${port}`,
    APP_SECRET: appSecret(dataDir),
    EVIDENCE_DIR: process.env.EVIDENCE_DIR || path.join(dataDir, 'evidence'),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** The port asked for. @returns a number, or null when it is none. */
export function askedPort() {
  const port = Number(process.env.PORT || 3000);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}
