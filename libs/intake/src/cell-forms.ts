/** How often cells have a form; 0 where there are none. */
export function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

/** What a column headed "Status" says where it is the status of a study, not of an application. */
export const STUDY_STATUS =
  /\b(titulad[oa]|titulacion|pasante|trunc[oa]|egresad[oa]|graduad[oa]|cursando|graduated|degree (?:awarded|completed)|diplome|mezun|ukonczone|nieukonczone|abgebrochen|laureat[oa]|formad[oa]|concluid[oa]|trancad[oa]|abgeschlossen|afgestudeerd|behaald|obtenu|obtenue)\b/;

export const EMAIL = /^\S+@\S+\.\S+$/;
/** An address alone or beside something else, as in a column for every way to reach somebody. */
export const ADDRESS = /[^\s@,;<>()]@[^\s@,;<>()]+\.[a-z]{2,}/i;
export const TIME = /^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?$/i;
export const PHONE = /^[('+]*[\d][\d\s().+/-]{6,20}(x\d+)?$/;
export const MARKUP = /^\s*<\w+[\s>]/;
export const FIGURE = /^[-+$€£]?[\d.,]+\s*%?$/;
export const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$/;
export const YEARS =
  /^\s*[<>~]?\s*\d{1,2}([.,]\d)?\s*\+?\s*(-|–|to|bis)?\s*\d{0,2}\s*\+?\s*(y|yrs?|years?|jahre?|ans|años|anos|anni|months?|mos?)?\.?\s*$/i;
export const YEARS_WITH_UNIT =
  /^\s*(?:[<>~]|over|about|ca\.?)?\s*\d{1,2}(?:[.,]\d)?\s*\+?\s*(?:years?|yrs?|jahre?|ans|a[ñn]os|anos|anni|lat|lata|y[ıi]l|jaar)\b/i;
/** The names of degrees, whoever has them. */
export const DEGREE =
  /\b(bachelor|master|b\.?\s?sc?|m\.?\s?sc?|b\.?\s?tech|m\.?\s?tech|b\.?\s?e(ng)?|mba|ph\.?\s?d|diplom|associate|laurea|licen|ingenie|dipl|mgr|magister|in[zż]|lisans|mestrado|bacharel\w*|tecn[oó]logo|hbo|civilingen\w*|sivilingen\w*|high school|ged|bts|dut|t\.?s\.?u|hnd|meister|techniker|abitur|bac ?\+ ?\d)\b|学士|硕士|学位|학사/i;
export const CREDENTIAL = /\b(cpim|cmq|cscp|pmp|cqe|cqa|six sigma|green belt|black belt|certified|apics|asq)\b/i;
export const YES_OR_NO =
  /^(y|n|yes|no|ja|nein|oui|non|si|sí|sim|não|nao|tak|nie|x|✓|✔|✗|-|–|\?|0|1|true|false|n\/a|na|held|in progress|expired|active|\d{4})$/i;
