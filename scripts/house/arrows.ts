import path from 'node:path';
import { parseSync } from 'oxc-parser';
import type { SourceFile } from './source-files';

/** One file that imports another; `value` where something is left of it when the types are gone. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly value: boolean;
}

/** Every import between files of the house. */
export function arrowsOf(files: readonly SourceFile[]): Arrow[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ request, value }) => {
      const to = placeOf(file.path, request, known);
      return to === null ? [] : [{ from: file.path, to, value }];
    }),
  );
}

function importsOf({ path: name, text }: SourceFile) {
  const { module } = parseSync(name, text);
  const stated = module.staticImports.map(({ moduleRequest, entries }) => ({
    request: moduleRequest.value,
    value: entries.length === 0 || entries.some((entry) => !entry.isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ request: moduleRequest.value, value: !isType }],
    ),
  );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    request: text.slice(start + 1, end - 1),
    // What is loaded when it is needed closes no circle.
    value: false,
  }));
  return [...stated, ...passedOn, ...later];
}

function placeOf(from: string, request: string, known: ReadonlySet<string>): string | null {
  const base = request.startsWith('@/')
    ? request.slice(2)
    : request.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), request)
      : null;
  if (base === null) return null;
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => known.has(file)) ?? null;
}
