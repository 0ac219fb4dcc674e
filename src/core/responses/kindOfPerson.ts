// Rules for what people say about themselves: address, consent, name, role, year level.
import { countOf } from './columnProfile';
import { found, type Rule } from './finding';
import { fold } from './normalise';
import { isEmail, rolesOf, yearCode, yearLevelOf, yesNoOf } from './personWords';
import { say } from './words';

/** A header that speaks of someone else than the person who answers. */
const OF_SOMEONE_ELSE = /mentor|mentee|partner|parent|supervisor|멘토|멘티|짝|보호자/;
const EMAIL_WORDS = /e-?mail|이메일|전자우편|correo|メール|courriel/;

export const email: Rule = (profile, { hasEmail }) => {
  const header = fold(profile.identity.label);
  const total = profile.applicable;
  if (OF_SOMEONE_ELSE.test(header) || CONSENT_WORDS.test(header)) return null;
  const addresses = countOf(profile, isEmail);
  const signs = countOf(profile, (text) => text.includes('@'));
  if (EMAIL_WORDS.test(header) && (total === 0 || signs >= 0.4 * total)) {
    if (hasEmail) return found('person field', 'likely', say('whyPersonal'));
    const confidence = addresses >= 0.8 * total ? 'certain' : 'likely';
    return found('e-mail', confidence, say('whyEmailHeader', { count: addresses, total }));
  }
  if (hasEmail || total === 0 || addresses < 0.5 * total) return null;
  return found('e-mail', 'likely', say('whyEmailCells', { count: addresses, total }));
};

const CONSENT_WORDS = /consent|\bagree to (take part|participate|share|my|the)|informed agreement|동의/;

/** Which answer means yes is the coordinator's to confirm, so consent is never sure; the options are the guess. */
export const consent: Rule = (profile) => {
  const answers = [...profile.counts.keys()];
  const isAsked = CONSENT_WORDS.test(fold(profile.identity.label));
  if (answers.length > MOST_CONSENT_ANSWERS) return null;
  if (answers.length === 0)
    return isAsked ? found('consent', 'unsure', say('whyConsent', { answers: '' })) : null;
  const isPlain = answers.every((answer) => yesNoOf(answer) !== null);
  if (!isAsked && !answers.every(isConsentAnswer)) return null;
  if (!isPlain && profile.applicable < LEAST_CONSENTS) return null;
  const options = answers.filter((answer) => yesNoOf(answer) === true);
  const why = say('whyConsentAnswers', { answers: answers.join(' / ') });
  return found('consent', 'unsure', why, { options });
};

const MOST_CONSENT_ANSWERS = 2;
/** Below this, two answers that are neither yes nor no may be anything. */
const LEAST_CONSENTS = 3;

const isConsentAnswer = (answer: string): boolean =>
  /^(yes, )?i (agree|consent)|^(예, |네, )?동의(합|함)/.test(fold(answer));

const NAME_WORDS =
  /^(your |full |first |last |family |given |student )*name\b(?! of)(?!.*(course|school|project|organi[sz]ation|institution|company))|^what is your (full |first |last )?name|^(성명|이름|성함)|^(본인 |학생 )(이름|성명)|이름을 (적|입력|써)/;
const PERSONAL_WORDS =
  /\bphone|mobile (number|no)|telephone|student (number|no\b|id)|matriculation|home address|postal address|date of birth|birthday|kakao ?(talk )?id|전화|연락처|휴대폰|학번|주소|생년월일|생일/;
const NAMES_OF_PEOPLE =
  /\bnames? of (the |your )?[\w ]*(instructor|teacher|tutor|professor|mentor|mentee|student|member|partner|colleague)s?/;
const ORGANISATION_WORDS =
  /^(at )?(what|which) (school|universit|college|organi[sz]ation|company|institution)/;

/** A choice has fewer answers. */
const MANY_PEOPLE = 16;

export const person: Rule = (profile) => {
  const header = fold(profile.identity.label);
  const { size } = profile.counts;
  const isDistinct = size >= 0.6 * profile.applicable;
  const isPlain = /^(your |full )*name$|^(이름|성명)$/.test(header);
  if (isPlain || (isDistinct && NAME_WORDS.test(header)))
    return found('name', isPlain && isDistinct ? 'certain' : 'likely', say('whyName'));
  // people who answer again and again repeat what is theirs
  if (!isDistinct && size < MANY_PEOPLE) return null;
  if (PERSONAL_WORDS.test(header) && !EMAIL_WORDS.test(header))
    return found('person field', 'likely', say('whyPersonal'));
  if (NAMES_OF_PEOPLE.test(header)) return found('person field', 'likely', say('whyPersonal'));
  if (ORGANISATION_WORDS.test(header) && profile.counts.size > 20)
    return found('person field', 'unsure', say('whyPersonal'));
  const links = countOf(profile, isLink);
  if (profile.applicable > 0 && links >= 0.5 * profile.applicable)
    return found('person field', 'likely', say('whyLinks'));
  if (
    OF_SOMEONE_ELSE.test(header) &&
    /name|e-?mail|이름|이메일|student (id|number)|학번/.test(header) &&
    !CONSENT_WORDS.test(header)
  ) {
    return found('person field', 'likely', say('whyPersonal'));
  }
  return null;
};

const isLink = (text: string): boolean => /^[a-z]+:\/\/\S+$|^www\.\S+$/i.test(text);

const ROLE_WORDS = /\brole\b|mentor|mentee|역할|멘토|멘티|구분/;

export const role: Rule = (profile) => {
  const answers = [...profile.counts.keys()];
  if (!ROLE_WORDS.test(fold(profile.identity.label))) return null;
  if (answers.length === 0 || answers.length > 3 || !answers.every((answer) => rolesOf(answer).length > 0))
    return null;
  const isExact = answers.every((answer) => /^(mentor|mentee|멘토|멘티)$/.test(fold(answer)));
  return found('role', isExact ? 'certain' : 'likely', say('whyRole', { answers: answers.join(' / ') }));
};

const YEAR_WORDS = /\byear\b|\bgrade\b|level of study|학년|class of/;

export const yearLevel: Rule = (profile, { yearLevels }) => {
  const answers = [...profile.counts.keys()];
  const header = fold(profile.identity.label);
  if (answers.length === 0 || !YEAR_WORDS.test(header) || /how many|몇 년/.test(header)) return null;
  const inList = countOf(profile, (text) => yearLevelOf(text, yearLevels) !== '');
  const asCode = countOf(profile, (text) => yearLevelOf(text, yearLevels) !== '' || yearCode(text) !== '');
  if (asCode < 0.6 * profile.applicable || answers.length > 20) return null;
  const confidence = inList === profile.applicable && answers.length > 1 ? 'certain' : 'likely';
  return found('year level', confidence, say('whyYearLevel', { answers: answers.slice(0, 6).join(' / ') }));
};
