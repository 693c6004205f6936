import { Notice } from '@/components/ui/notice';

/** What was just done, announced; nothing where nothing was. */
export function DoneNotice({ said }: { said: string | null | undefined }) {
  if (!said) return null;
  return (
    <Notice kind="success" live="status" className="mb-8">
      {said}
    </Notice>
  );
}

/** What an address says was done; null for what it cannot say. */
export function doneIn(
  words: Readonly<Record<string, string>>,
  asked: string | string[] | undefined,
): string | null {
  return typeof asked === 'string' && Object.hasOwn(words, asked) ? (words[asked] ?? null) : null;
}
