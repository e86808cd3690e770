/** A place in a cell, UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const QUANTITY =
  /(?:\d[\d.,]*\s*(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ?ciento\b|por cento\b|per cento\b|procent\b|ppm\b|x\b|k\b|mm?\b|million|mio\b|hours?\b|hrs?\b|days?\b|min(?:utes?)?\b|sec(?:onds?)?\b|weeks?\b|months?\b|tage?\b|stunden|minuten|wochen|monate|jours?\b|heures?\b|mois\b|d[ií]as?\b|horas?\b|minut[oi]s?\b|meses|ore\b|giorni|mesi\b|dagen|uur\b|eur\b|usd\b|points?\b|pieces?\b|units?\b|parts?\b))|(?:[$€£₹]\s?\d)|(?:\d\s?[€$£])|(?:\bfrom\s+\S{0,3}\d[\d.,]*\s.{0,20}?\bto\s+\S{0,3}\d)|(?:\b(?:half|halved|doubled|tripled|halbiert|dimezzat[oa]|gehalveerd|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:months|weeks|days|hours))\b)/iu;

const HINT = /[\d$€£₹]|hal|dou|tri|dim|geh|month|week|days|hours/iu;

/** The first quantity in a clause that starts at an offset: a share, an amount of money or time, from so much to so much. */
export function quantityIn(clause: string, offset: number): Place | null {
  const found = HINT.test(clause) ? QUANTITY.exec(clause) : null;
  return found === null ? null : { start: offset + found.index, end: offset + found.index + found[0].length };
}
