import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';

const require = createRequire(import.meta.url);
const FOLDER = path.join(root, 'prisma', 'migrations');
const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * The adapter cuts scripts at every semicolon, inside function bodies too; PostgreSQL itself takes a script whole.
 */
function wholeScripts(factory) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  };
  return factory;
}

let loaded;

/** Node 20 cannot import .wasm: the engine's parts are put together by hand. Once: they keep views of one memory. */
function engineParts() {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message: (message) => process.stderr.write(`${message}\n`),
  };
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const module = await WebAssembly.compile(
    readFileSync(path.join(folder, 'schema_engine_bg.wasm')),
  );
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

async function schemaEngine(url) {
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const bindings = await engineParts();
  const schema = readFileSync(path.join(root, 'prisma', 'schema.prisma'), 'utf8');
  const adapter = bindMigrationAwareSqlAdapterFactory(
    wholeScripts(new PrismaPg({ connectionString: url })),
  );
  return bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter);
}

/** The migrations folder as the engine wants it: ordinary Prisma migrations, in order. */
export function migrationsList() {
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .sort()
    : [];
  return {
    baseDir: FOLDER,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(path.join(FOLDER, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

/**
 * Applies what the migrations folder holds and the database does not, offline.
 * @returns the names of the migrations applied now.
 */
export async function applyMigrations(url) {
  const engine = await schemaEngine(url);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationsList(),
    filters: FILTERS,
  });
  engine.free();
  return appliedMigrationNames;
}

/** SQL that leads from an empty database, or from the database at `url`, to prisma/schema.prisma: the draft of a migration. */
export async function draftMigration(url, fromEmpty) {
  const engine = await schemaEngine(url);
  const schema = {
    files: [
      {
        path: 'schema.prisma',
        content: readFileSync(path.join(root, 'prisma', 'schema.prisma'), 'utf8'),
      },
    ],
  };
  const result = await engine.diff({
    from: fromEmpty ? { tag: 'empty' } : { tag: 'migrations', ...migrationsList() },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: FILTERS,
  });
  engine.free();
  return result.stdout;
}
