import Link from 'next/link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { controlWords } from '@/lib/wording/site/controls';

/** The way back to where a group of answers was given. */
export function ChangeLink({ href, what }: { href: string; what: string }) {
  return (
    <Link className="link inline-block min-h-6 print:hidden" href={href} prefetch={false}>
      {controlWords.change}
      <VisuallyHidden>（{what}）</VisuallyHidden>
    </Link>
  );
}
