import { describe, expect, it } from 'vitest';
import { type FinalItinerary, missingInFinal } from './final-itinerary';

const whole: FinalItinerary = {
  meetingTime: '08:20',
  meetingPlace: '東京駅 丸の内北口',
  transport: [{ service: '新幹線 あさひ 7号', route: '東京 8:44 → 諏訪 11:02' }],
  lodging: [
    { night: 1, name: '湖畔の宿 さざなみ', phone: '0266-00-0001' },
    { night: 2, name: '湖畔の宿 さざなみ', phone: '0266-00-0001' },
  ],
  vouchers: [{ name: '特急券・乗車券', receipt: '7月1日に発送' }],
  ...{ guideName: '', guidePhone: '', emergencyPhone: '090-0000-0001', note: '' },
};

describe('what a final itinerary must name', () => {
  it('D3-6.2a meeting, transport and a lodging for each of two nights', () => {
    const needs = { nights: 2, guided: false };
    expect(missingInFinal(whole, needs)).toEqual([]);
    const empty = { ...whole, meetingTime: '', meetingPlace: '', transport: [], lodging: [] };
    expect(missingInFinal(empty, needs)).toEqual([
      ...['meetingTime', 'meetingPlace', 'transport.0.service'],
      ...['lodging.1.name', 'lodging.2.name'],
    ]);
    expect(missingInFinal(empty, { nights: 0, guided: false })).not.toContain('lodging.1.name');
  });

  it('D3-28.7 without an emergency number none is handed over', () => {
    const without = { ...whole, emergencyPhone: '' };
    expect(missingInFinal(without, { nights: 2, guided: false })).toEqual(['emergencyPhone']);
  });

  it('D3-21.4 without a guide the vouchers, with one they may stay away', () => {
    const without = { ...whole, vouchers: [] };
    expect(missingInFinal(without, { nights: 2, guided: false })).toEqual(['vouchers.0.name']);
    const guided = { ...without, guideName: '汐見 航平' };
    expect(missingInFinal(guided, { nights: 2, guided: true })).toEqual([]);
  });

  it('D3-21.1 with a conductor their name, without one none', () => {
    expect(missingInFinal(whole, { nights: 2, guided: true })).toEqual(['guideName']);
    const named = { ...whole, guideName: '汐見 航平' };
    expect(missingInFinal(named, { nights: 2, guided: true })).toEqual([]);
  });
});
