import { instantOf, serialAt, serialOfDay, zoneOffset } from '../../../host/workbook/wallClock';

const HOUR = 1 / 24;
const iso = (serial: number, zone: string) => new Date(instantOf(serial, zone)).toISOString();

describe('serial numbers', () => {
  it.each([
    [1899, 12, 30, 0],
    [1900, 1, 1, 2],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 1, 1, 36526],
  ])('count %i-%i-%i as %i', (year, month, day, serial) => {
    expect(serialOfDay(year, month, day)).toBe(serial);
  });

  it('are wall clocks of the zone given', () => {
    // 46022 is 2025-12-31 (25569 + 20453 days after 1970-01-01)
    expect(iso(46022, 'UTC')).toBe('2025-12-31T00:00:00.000Z');
    expect(iso(46022, 'Asia/Seoul')).toBe('2025-12-30T15:00:00.000Z');
    expect(serialAt(Date.UTC(2025, 11, 30, 15), 'Asia/Seoul')).toBe(46022);
  });

  it('move a time that summer time skips forward by the gap', () => {
    const night = serialOfDay(2026, 3, 8); // New York: 02:00 becomes 03:00
    expect(iso(night + 2.5 * HOUR, 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(serialAt(Date.UTC(2026, 2, 8, 7, 30), 'America/New_York')).toBeCloseTo(night + 3.5 * HOUR, 9);
  });

  it('take the first of a time that comes twice', () => {
    const night = serialOfDay(2026, 11, 1); // New York: 02:00 becomes 01:00 again
    expect(iso(night + 1.5 * HOUR, 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('survive the way there and back at every hour of a year with two changes', () => {
    const start = Date.UTC(2026, 0, 1);
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const instant = start + hour * 3_600_000;
      const back = instantOf(serialAt(instant, 'America/New_York'), 'America/New_York');
      const twice = instant === Date.UTC(2026, 10, 1, 6); // the second 01:00 reads as the first
      expect(back).toBe(twice ? instant - 3_600_000 : instant);
    }
  });

  it('know the odd offsets of long ago', () => {
    expect(zoneOffset(Date.UTC(1899, 11, 30), 'Asia/Seoul')).toBe((8 * 3600 + 27 * 60 + 52) * 1000);
  });
});
