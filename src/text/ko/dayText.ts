// Days as Korean readers expect them.

/** @example dayText('2026-03-02') // '2026년 3월 2일' */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}년 ${month}월 ${date}일`;
}
