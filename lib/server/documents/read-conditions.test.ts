import { expect, test } from 'vitest';
import { readConditions } from './read-conditions';

const read = (text: string) => readConditions(new TextEncoder().encode(text));

test('HTML comes through as words: headings, paragraphs, lists and tables, nothing that acts', () => {
  const answer =
    read(`<!doctype html><html><head><title>x</title><style>p{}</style></head><body onload="a()">
    <h1>旅行業約款</h1><script>alert(1)</script><p>第一条　当社は<b>お客様</b>と&nbsp;&lt;契約&gt;します。<br>次の行</p>
    <ol><li>一つ<ul><li>その一</li></ul></li><li><a href="javascript:alert(1)">二つ</a></li></ol>
    <table><tr><th>区分</th><th>料率</th></tr><tr><td>20日目</td><td>20%</td></tr></table>
    <img src=x onerror="alert(1)"><iframe src="https://elsewhere.example">中</iframe></body></html>`);
  expect(answer).toMatchObject({
    format: 'text',
    blocks: [
      { kind: 'heading', level: 2, text: '旅行業約款' },
      { kind: 'paragraph', text: '第一条　当社はお客様と <契約>します。\n次の行' },
      { kind: 'list', ordered: true, items: ['一つ', '　その一', '二つ'] },
      {
        kind: 'table',
        rows: [
          ['区分', '料率'],
          ['20日目', '20%'],
        ],
      },
    ],
  });
  expect(JSON.stringify(answer)).not.toMatch(/alert|elsewhere|onload/);
});

test('Markdown comes through in the same blocks', () => {
  const text =
    '# 約款\r\n\r\n## 第一章\r\n**当社**は[規則](https://x.example)に\r\n従います。\r\n\r\n- 一\r\n- 二\r\n\r\n1. 壱\r\n\r\n| 区分 | 率 |\r\n|---|---|\r\n| 前日 | 40% |\r\n';
  expect(read(text)).toMatchObject({
    blocks: [
      { kind: 'heading', level: 2, text: '約款' },
      { kind: 'heading', level: 2, text: '第一章' },
      { kind: 'paragraph', text: '当社は規則に\n従います。' },
      { kind: 'list', ordered: false, items: ['一', '二'] },
      { kind: 'list', ordered: true, items: ['壱'] },
      {
        kind: 'table',
        rows: [
          ['区分', '率'],
          ['前日', '40%'],
        ],
      },
    ],
  });
});

test('Windows-31J is read, and what is no text is not', () => {
  const shiftJis = Uint8Array.from([0x96, 0xf1, 0x8a, 0xbc]);
  expect(readConditions(shiftJis)).toMatchObject({ blocks: [{ text: '約款' }] });
  expect(readConditions(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('unreadable');
  expect(read('<p> </p><script>x</script>')).toBe('empty');
});

test('a PDF is taken as it is, unless it acts or is too large', () => {
  expect(read('%PDF-1.7\n1 0 obj\n<<>>')).toMatchObject({ format: 'pdf', blocks: [] });
  expect(read('%PDF-1.7\n<< /OpenAction 3 0 R >>')).toBe('pdf-acts');
  expect(read('%PDF-1.7\n<< /S /JavaScript >>')).toBe('pdf-acts');
  expect(readConditions(new Uint8Array(1024 * 1024 + 1))).toBe('too-large');
});

test('an unclosed tag and a bare sign swallow nothing and end', () => {
  expect(read('<p>a < b</p><div')).toMatchObject({
    blocks: [{ text: 'a < b' }, { text: '<div' }],
  });
  expect(read(`<p>x</p>${'<'.repeat(50_000)}`)).toMatchObject({ format: 'text' });
});
