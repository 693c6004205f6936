'use client';

import { controlWords } from '@/lib/wording/site/controls';
import { buttonStyle } from './button-style';
import { Icon } from './icon';

/** Prints the page. Not shown where scripts do not run: the browser's own menu prints as well. */
export function PrintButton({ label = controlWords.print }: { label?: string }) {
  return (
    <button
      type="button"
      className={buttonStyle('secondary', 'small', 'needs-script')}
      onClick={() => window.print()}
    >
      <Icon name="print" />
      {label}
    </button>
  );
}
