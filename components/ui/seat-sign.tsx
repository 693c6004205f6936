import { seatWords } from '@/lib/wording/site/controls';
import { classNames } from './class-names';

export type SeatState = keyof typeof seatWords;

const tones: Record<SeatState, string> = {
  open: 'text-ok',
  few: 'text-warn',
  full: 'text-muted',
  closed: 'text-muted',
};

/** ○ 残席あり △ 残りわずか × 満席: always with its words, which `compact` only hides from the eye. */
export function SeatSign({ state, compact = false }: { state: SeatState; compact?: boolean }) {
  return (
    <span
      className={classNames('inline-flex items-baseline gap-1 whitespace-nowrap', tones[state])}
    >
      <span aria-hidden="true" className="font-bold">
        {seatWords[state].sign}
      </span>
      <span className={compact ? 'sr-only' : 'text-sm'}>{seatWords[state].label}</span>
    </span>
  );
}
