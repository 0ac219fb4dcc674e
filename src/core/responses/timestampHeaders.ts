// What Google Forms and Microsoft Forms call the column of submission times, in the languages they speak.
import { fold } from './normalise';

const TIMESTAMP_HEADERS = new Set(
  [
    'Timestamp',
    'Marca temporal',
    'Carimbo de data/hora',
    '타임스탬프',
    'タイムスタンプ',
    'Zeitstempel',
    'Horodateur',
    'Informazioni cronologiche',
    'Sygnatura czasowa',
    'Отметка времени',
    'Позначка часу',
    'Zaman damgası',
    'Tijdstempel',
    '时间戳记',
    '時間戳記',
    'Dấu thời gian',
    'Stempel waktu',
    'Cap waktu',
    'Tidsstämpel',
    'Tidsstempel',
    'Aikaleima',
    'Časové razítko',
    'Időbélyeg',
    'Χρονική σήμανση',
    'ประทับเวลา',
    'חותמת זמן',
    'طابع زمني',
    'Completion time',
  ].map(fold),
);

/** Whether a header is the one that a form gives to its submission times. The header may have any language. */
export const isTimestampHeader = (header: string): boolean => TIMESTAMP_HEADERS.has(fold(header));

/** Microsoft Forms writes two times; the answer counts from `Completion time`. */
export const isStartOfAnswer = (header: string): boolean => fold(header) === 'start time';
