import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';

type GroundWords = {
  /** The choice in the form. */
  readonly label: string;
  /** What it means, on tour pages and beside the choice. */
  readonly meaning: string;
};

/** 取消料のかからない理由, in the words a traveler reads. */
export const groundWords: Readonly<Record<CancellationGround, GroundWords>> = {
  'important-change': {
    label: '旅行の内容に重要な変更があったため',
    meaning: '宿泊先や行き先など、旅行の内容に重要な変更があったとき',
  },
  'price-increase': {
    label: '旅行代金が増額されたため',
    meaning: '旅行代金が増額されたとき',
  },
  'fare-revision': {
    label: '運賃・料金の改定で旅行代金が増額されたため',
    meaning: '交通機関の運賃・料金の改定により、旅行代金が増額されたとき',
  },
  'force-majeure': {
    label: '天災などで安全な旅行の実施が難しいため',
    meaning:
      '天災・運送機関の運休など、当社の手の及ばない理由で、安全で円滑な旅行の実施ができない、またはできないおそれが極めて大きいとき',
  },
  'contract-document-missing': {
    label: '契約書面を受け取っていないため',
    meaning: '契約書面を期日までにお渡しできなかったとき',
  },
  'final-itinerary-late': {
    label: '最終日程表を期日までに受け取っていないため',
    meaning: '最終日程表を期日までにお渡しできなかったとき',
  },
  'agency-fault': {
    label: '当社の責任で旅行の実施ができなくなったため',
    meaning: '当社の責任により、ご契約どおりの旅行の実施ができなくなったとき',
  },
};

/** 無連絡不参加: nobody declared anything. */
export const noShowGround = '無連絡でのご不参加';

/** お客様のご都合 */
export const ownConvenience: GroundWords = {
  label: 'お客様のご都合による取消し',
  meaning: '旅行条件書に定める取消料がかかります。',
};
