import { priceWords } from '@/lib/wording/site/controls';
import { classNames } from './class-names';

type PriceProps = {
  /** Whole yen; a refund or discount may be negative. */
  amount: number;
  /** Before the figure: 大人お一人様. */
  label?: string;
  /** The lowest of several: 58,000円〜. */
  from?: boolean;
  size?: 'small' | 'normal' | 'large';
  className?: string;
};

const sizes = {
  small: '',
  normal: 'text-xl font-medium',
  large: 'text-figure font-light',
} as const;

/** 58,000円〜, whole yen, with its label before it. */
export function Price({ amount, label, from = false, size = 'normal', className }: PriceProps) {
  return (
    <span className={classNames('inline-flex flex-wrap items-baseline gap-x-2', className)}>
      {label && <span className="text-muted text-sm">{label}</span>}
      <span className="whitespace-nowrap">
        <span className={classNames('tracking-tight', sizes[size])}>
          {amount < 0 ? '−' : ''}
          {Math.abs(amount).toLocaleString('ja-JP')}
        </span>
        <span className={size === 'large' ? 'ml-0.5 text-base' : 'ml-px text-[0.85em]'}>
          {priceWords.yen}
          {from && priceWords.from}
        </span>
      </span>
    </span>
  );
}
