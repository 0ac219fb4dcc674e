// Who is at the keyboard, and in which language.

/** The e-mail address of the person running the add-on; '' when Google does not tell. */
export function accountEmail(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return ''; // the scope was refused: a job goes on, the run log says "unknown"
  }
}

/** Language of the person, as Google gives it, for example `ko` or `en_GB`; '' when it does not tell. */
export function accountLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return ''; // before authorization Google may refuse; English is used then
  }
}
