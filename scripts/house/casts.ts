import { type Expression, parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './source-files';

/** The columns that the database gives as text or JSON: what they mean is said by a reader or by a cast. */
export function looseColumns(schema: string): ReadonlySet<string> {
  const rows = schema.matchAll(/^ {2}(\w+)\s+(?:String|Json)(?:\[\])?\??(?:\s|$)/gm);
  return new Set([...rows].map(([, name = '']) => name));
}

/** The casts of such columns in a file, as they are written. */
export function columnCasts({ path, text }: SourceFile, columns: ReadonlySet<string>): string[] {
  const found: string[] = [];
  new Visitor({
    TSAsExpression({ expression, typeAnnotation, start, end }) {
      const isConst = text.slice(typeAnnotation.start, typeAnnotation.end) === 'const';
      if (!isConst && columns.has(columnOf(expression) ?? '')) found.push(text.slice(start, end));
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** The property that an expression reads, whatever stands around it. */
function columnOf(expression: Expression): string | null {
  switch (expression.type) {
    case 'MemberExpression':
      return !expression.computed && expression.property.type === 'Identifier'
        ? expression.property.name
        : null;
    case 'ChainExpression':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return columnOf(expression.expression as Expression);
    case 'LogicalExpression':
      return columnOf(expression.left as Expression);
    default:
      return null;
  }
}
