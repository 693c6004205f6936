import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { controlWords } from '@/lib/wording/site/controls';

/** What to do about a field, right above it; the same words as in the error summary. */
export function ErrorMessage({ id, children }: { id: string; children?: string }) {
  if (!children) return null;
  return (
    <p id={id} className="mb-2 font-bold text-error">
      <VisuallyHidden>{controlWords.errorPrefix}</VisuallyHidden>
      {children}
    </p>
  );
}
