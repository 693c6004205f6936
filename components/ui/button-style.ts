import { classNames } from './class-names';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';
export type ButtonSize = 'normal' | 'large' | 'small';

const base =
  'inline-flex items-center justify-center gap-2 rounded-sm text-center leading-snug transition-colors duration-150 aria-disabled:cursor-progress aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-50 print:hidden forced-border';

const kinds: Record<ButtonKind, string> = {
  primary:
    'bg-vermilion text-on-vermilion font-bold tracking-wide border border-vermilion hover:bg-vermilion-deep hover:border-vermilion-deep',
  secondary:
    'border border-indigo text-indigo font-medium bg-transparent hover:bg-indigo hover:text-on-indigo',
  quiet:
    'text-indigo underline decoration-1 underline-offset-[0.3em] hover:decoration-2 hover:text-indigo-deep',
};

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-11 px-4 py-1.5 text-sm',
  normal: 'min-h-12 px-7 py-2.5 text-base',
  large: 'min-h-14 px-10 py-3 text-lg',
};

/** One vermilion button a page: the one thing the page is for. */
export function buttonStyle(
  kind: ButtonKind = 'secondary',
  size: ButtonSize = 'normal',
  className?: string,
): string {
  return classNames(base, kinds[kind], sizes[size], kind === 'quiet' && 'px-1', className);
}
