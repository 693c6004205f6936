import { type FormPart, type Loose, list, plain, put, rowsOf, said } from './fields';

/** 条文: number, title and text; a line of the text is a paragraph. */
export const articlePart: FormPart = {
  prefix: 'articles.',
  read: (file) => {
    const articles = list(file.articles).map((article, place) =>
      put(`${place}.`, {
        no: said(article.no),
        title: said(article.title),
        text: textOf(article),
      }),
    );
    return Object.assign({}, ...articles);
  },
  write: (file, fields) => {
    const was = list(file.articles);
    const articles: Loose[] = [];
    for (const { place, row } of rowsOf(fields)) {
      const { no = '', title = '', text = '', remove } = row;
      if (remove || plain(no + title + text) === '') continue;
      const before = was[place];
      const lines = text.replaceAll('\r\n', '\n');
      const paragraphs =
        before && textOf(before) === lines
          ? before.paragraphs
          : lines
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== '');
      articles.push({ ...before, no: plain(no), title: title.trim(), paragraphs });
    }
    return { ...file, articles };
  },
};

function textOf({ paragraphs }: Loose): string {
  return Array.isArray(paragraphs) ? paragraphs.join('\n') : '';
}
