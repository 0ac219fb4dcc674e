// Which header words speak of which field of a sign-up, a session log, a confirmation or a training list.
import { LOG_FIELDS, PEOPLE, SIGN_UP_FIELDS } from '../program';
import { fold } from './normalise';

/** A field with the words by which its question is known. The first entry that fits wins. */
type FieldWords = readonly (readonly [field: string, words: RegExp])[];

/** Sign-up forms. More particular questions stand before the general ones whose words they share. */
const SIGN_UP: FieldWords = [
  [
    PEOPLE.places,
    /how many mentees|number of mentees|mentees (can|could|would) you|capacity|멘티\s?(수|인원)|몇 명의 멘티|담당 인원/,
  ],
  [
    SIGN_UP_FIELDS.namedPartners,
    /named (partner|mentor|mentee)|already (agreed|chosen|have)|agreed with|someone in mind|wish.*(partner|mentor|mentee)|preferred (partner|mentor|mentee)|(희망|약속한|원하는|지정).*(멘토|멘티|짝)/,
  ],
  [
    SIGN_UP_FIELDS.genderWish,
    /gender wish|same gender|gender.*(prefer|partner|wish)|(prefer|wish).*gender|(동성|성별).*(원|희망|선호)|희망.*성별/,
  ],
  [
    SIGN_UP_FIELDS.ownWish,
    /own wish|own choice|(your|my) own (will|decision|idea)|asked (you|by)|본인의 (뜻|의사|희망)|자발/,
  ],
  [
    PEOPLE.consent,
    /consent|agree to (my|share|take|your)|permission|(may|can) we (show|share|give|pass)|동의/,
  ],
  [SIGN_UP_FIELDS.studentNumber, /student (number|no\b|id)|matriculation|학번/],
  [
    SIGN_UP_FIELDS.studyStyle,
    /study (style|habit)|how do you (like to )?study|learning style|(공부|학습) (방식|스타일|유형)/,
  ],
  [
    SIGN_UP_FIELDS.waysOfHelping,
    /ways? of help|how (do|would) you (like|prefer|want).*help|(도움|돕는) (방식|방법)|help.*style/,
  ],
  [
    SIGN_UP_FIELDS.helpAreas,
    /help areas?|areas? (of|for) help|(first|second|third) (help )?area|what (can|could|do|would) you.*help|(need|want|offer|give).*help (with|in)|도움\s?(영역|분야)|(도움|도와).*(영역|분야|받고|줄 수)/,
  ],
  [
    SIGN_UP_FIELDS.times,
    /\btimes\b|availab|when (can|could|are) you|free (time|slot|hours)|(가능한|만날 수 있는|편한)\s?(시간|요일)|시간대/,
  ],
  [
    SIGN_UP_FIELDS.meetingPlaces,
    /meeting place|where (can|would|do|could) you|places? (to meet|of meeting|where)|preferred (place|location)|location|만남 장소|장소/,
  ],
  [
    SIGN_UP_FIELDS.mode,
    /meeting (mode|method)|how (would|do|can|could) you (like to |prefer to |want to )?meet|mode of meeting|(만남|활동|멘토링)\s?(방법|방식)|대면/,
  ],
  [SIGN_UP_FIELDS.languages, /language|언어/],
  [SIGN_UP_FIELDS.gender, /^gender|your gender|\bsex\b|성별/],
  [
    SIGN_UP_FIELDS.purpose,
    /purpose|why (do|would|did) you (want|like|wish|take|join)|reason for|motivation|what (do|would) you (want|like|hope) to (reach|achieve|gain)|목적|동기|지원 이유|이루고/,
  ],
];

/** Session logs and their confirmation, and training lists. */
const LOG: FieldWords = [
  [LOG_FIELDS.requestId, /request (id|number)|요청 (번호|id)/],
  [LOG_FIELDS.code, /^code\b|confirmation code|security code|확인\s?코드|^코드/],
  [LOG_FIELDS.pairId, /pair (id|number|code)|짝 (번호|id)/],
  [LOG_FIELDS.corrects, /correct(s|ed|ion)|replaces|정정|수정할/],
  [LOG_FIELDS.answer, /^answer|(is|are) (this|these|the) .*(right|correct)|맞습니까|맞나요|confirm/],
  [LOG_FIELDS.lines, /^lines?\b|which (lines|ones|sessions).*(not|wrong)|틀린|맞지 않는/],
  [LOG_FIELDS.attended, /attend|(present|presence)\b|출석|참석/],
  [LOG_FIELDS.start, /\bstart|\bfrom (what|which)? ?time|began|begin|시작/],
  [LOG_FIELDS.end, /\bend(ed)?\b|finish|until|종료|끝/],
  [LOG_FIELDS.minutes, /minutes|duration|how long|length of|시간\s?\(분\)|소요|활동 시간|^분\b/],
  [LOG_FIELDS.day, /\bdate\b|\bday\b|when did you|날짜|일자|활동일|교육일/],
  [LOG_FIELDS.mentee, /mentee|멘티/],
  [LOG_FIELDS.mentor, /mentor(?!ing)|멘토(?!링)/],
  [LOG_FIELDS.whatWeDid, /what (we|you|did).*(did|do)|content|summary|activit|notes on|활동 내용|무엇을 했/],
  [LOG_FIELDS.areas, /areas?\b|topics?|영역|분야|주제/],
  [LOG_FIELDS.mode, /\bmode\b|how did you meet|meeting method|방법|방식/],
  [LOG_FIELDS.place, /place|where|location|장소/],
  [LOG_FIELDS.title, /title|(name|topic) of the (training|course|workshop)|교육명|제목/],
  [LOG_FIELDS.comment, /comment|remark|anything else|의견|비고/],
];

/** The families of forms whose questions have fields. */
export type FieldFamily = 'signUp' | 'log';
const FAMILIES: Readonly<
  Record<FieldFamily, { readonly names: ReadonlyMap<string, string>; readonly words: FieldWords }>
> = {
  signUp: {
    names: byFoldedName([...Object.values(PEOPLE), ...Object.values(SIGN_UP_FIELDS)]),
    words: SIGN_UP,
  },
  log: { names: byFoldedName(Object.values(LOG_FIELDS)), words: LOG },
};

/**
 * The field that a question asks for, told by its header alone: the field's own name in front
 * (`Places: how many …`), else the words of the question.
 *
 * @returns '' when no words fit.
 * @example fieldOfHeader('도움 영역 1순위', 'signUp') // 'Help areas'
 */
export function fieldOfHeader(header: string, family: FieldFamily): string {
  const text = fold(header);
  const { names, words } = FAMILIES[family];
  const named = names.get((/^[^:([?–—]+/.exec(text)?.[0] ?? '').trim());
  return named ?? words.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
}

function byFoldedName(fields: readonly string[]): ReadonlyMap<string, string> {
  return new Map(fields.map((field) => [fold(field), field]));
}
