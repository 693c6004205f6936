import { ScrollBox } from '@/components/ui/scroll-box';
import type { PrintedTermsArticle } from '@/lib/wording/documents/print-terms';
import type { PrintedBlock } from '@/lib/wording/documents/printed-block';

/** 旅行条件書 in full, every figure from the agency's file. Each article can be linked to: `#article-15`. */
export function PrintedTerms({ articles }: { articles: readonly PrintedTermsArticle[] }) {
  return (
    <>
      {articles.map((article) => (
        <section key={article.no} id={articleId(article.no)} className="border-line border-t py-6">
          <h2 className="mb-3 text-subheading">
            <span className="mr-4 text-indigo">{article.no}</span>
            {article.title}
          </h2>
          <PrintedBlocks blocks={article.blocks} />
        </section>
      ))}
    </>
  );
}

/** Paragraphs and tables as they are printed. */
export function PrintedBlocks({ blocks }: { blocks: readonly PrintedBlock[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: printed text never changes its order
    <Block key={place} block={block} />
  ));
}

/** 第15条 → article-15, 別表第1 → article-schedule-1 */
export function articleId(no: string): string {
  const number = no.replace(/\D/g, '');
  if (no.startsWith('別表')) return `article-schedule-${number}`;
  // ■取消料 has no number, and (3) is another article than 3.: each keeps its own letters.
  return no.startsWith('第') ? `article-${number}` : `article-${encodeURIComponent(no)}`;
}

function Block({ block }: { block: PrintedBlock }) {
  if (block.kind === 'paragraph') {
    const listed = /^（[0-9０-９]+）/.test(block.text);
    return (
      <p className={listed ? 'measure mt-1 pl-8 -indent-8 sm:ml-4' : 'measure mt-3'}>
        {block.text}
      </p>
    );
  }
  return (
    <ScrollBox label={block.caption} className="my-5">
      <table className="w-full border-collapse text-sm sm:text-base">
        <caption className="pb-2 text-left text-muted text-sm">{block.caption}</caption>
        <thead>
          <tr className="border-indigo border-b">
            {block.header.map((column) => (
              <th
                key={column}
                scope="col"
                className="py-2 pr-4 text-left font-medium text-muted text-sm"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join()} className="border-line border-b align-top">
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row stand in the order of its columns
                <td key={place} className="py-2 pr-4">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
