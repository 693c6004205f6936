import 'server-only';

/** What a browser is told of a file that it saves: kept by nobody on the way, where nothing else is said. */
export function fileAnswer(
  body: BodyInit,
  file: {
    readonly name: string;
    readonly type: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Response {
  const headers = new Headers({ 'cache-control': 'no-store', ...file.headers });
  headers.set('content-type', file.type);
  headers.set('content-disposition', `attachment; filename="${file.name}"`);
  return new Response(body, { headers });
}

/** A file that spreadsheets open: text with its mark of UTF-8, or a workbook. */
export const tableFile = {
  csv: (name: string) => ({ name: `${name}.csv`, type: 'text/csv; charset=utf-8' }),
  excel: (name: string) => ({
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
} as const;
