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
