import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type ParamPattern, parseSync, type Statement } from 'oxc-parser';

/** Every function that lib/server exports and that is given somebody of the staff: its name, and the file it is in. */
export function staffFunctions(): ReadonlyMap<string, string> {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib/server'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/(testing|generated)\//.test(file));
  return new Map(
    files.flatMap((file) =>
      staffFunctionsIn(readFileSync(file, 'utf8')).map((name) => [name, file] as const),
    ),
  );
}

/** The same of one file's text. */
export function staffFunctionsIn(text: string): readonly string[] {
  const { program } = parseSync('file.ts', text);
  return program.body
    .flatMap(exportedFunctions)
    .filter(({ params }) => params.some((one) => /\bStaff\b/.test(typeOf(one, text))))
    .map(({ name }) => name);
}

function exportedFunctions(statement: Statement | { type: string }) {
  if (!('declaration' in statement) || statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration } = statement;
  if (declaration === null || !('type' in declaration)) return [];
  if (declaration.type === 'FunctionDeclaration') {
    return [{ name: declaration.id?.name ?? '', params: declaration.params }];
  }
  if (declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression'
      ? [{ name: id.name, params: init.params }]
      : [],
  );
}

function typeOf(param: ParamPattern, text: string): string {
  const annotation = 'typeAnnotation' in param ? param.typeAnnotation : null;
  return annotation ? text.slice(annotation.start, annotation.end) : '';
}
