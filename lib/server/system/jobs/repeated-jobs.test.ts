import { expect, test } from 'vitest';
import { jobs } from '../../jobs';
import { repeatedJobs } from './repeated-jobs';

test('each hour what has expired is erased, and every job that comes round by itself is known', () => {
  const tasks = repeatedJobs().map(({ task }) => task);
  expect(tasks).toEqual(['erase-expired']);
  for (const task of tasks) expect(Object.keys(jobs)).toContain(task);
});
