import { expect, test } from 'vitest';
import { type ChangedMember, type StaffChange, staffChangeObjection } from './staff-change';

const manager: ChangedMember = { role: 'manager', active: true };
const clerk: ChangedMember = { role: 'clerk', active: true };
const gone: ChangedMember = { role: 'clerk', active: false };
const disable: StaffChange = { kind: 'disable' };
const enable: StaffChange = { kind: 'enable' };
const become = (role: ChangedMember['role']): StaffChange => ({ kind: 'role', role });

test.each<[string, ChangedMember, StaffChange, number, string | null]>([
  ['the only manager is disabled', manager, disable, 0, 'last-manager'],
  ['the only manager becomes a clerk', manager, become('clerk'), 0, 'last-manager'],
  ['one of two managers is disabled', manager, disable, 1, null],
  ['one of two managers becomes an auditor', manager, become('auditor'), 1, null],
  ['a clerk is disabled, though no other manager counts', clerk, disable, 0, null],
  ['a clerk becomes a manager', clerk, become('manager'), 1, null],
  ['a clerk becomes a clerk', clerk, become('clerk'), 1, 'unchanged'],
  ['who is disabled is disabled', gone, disable, 1, 'unchanged'],
  ['who is disabled gets another role', gone, become('manager'), 1, 'disabled'],
  ['who is disabled is let in again', gone, enable, 1, null],
  ['who works is let in again', clerk, enable, 1, 'unchanged'],
])('%s', (_, member, change, others, expected) => {
  expect(staffChangeObjection(member, change, others)).toBe(expected);
});
