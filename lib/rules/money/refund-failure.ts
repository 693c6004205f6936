/** Why a refund failed that the company has never answered: it may have happened all the same. */
export const NO_ANSWER = 'no-answer';
