import { cueRows, type CueRows } from './cue';

/** Sentences that are not the applicant's own account of work: advertisements, words to a machine, templates never filled in. */
export const TEXT_CUES: CueRows = cueRows({
  advertisement: [
    "the ideal candidate|ideal candidate will|the successful candidate|successful candidates|the successful applicant|we are looking for|we are seeking|we are hiring|we're looking for|candidates must|candidate must|the candidate will|the candidate should|applicants must|you will be responsible|you will work|you will have|you must have|your responsibilities|your profile|who you are|what you will do|what we offer|we offer you|join our team|apply now|equal opportunity employer|must have at least|preferred qualifications|required qualifications|minimum qualifications|job description|about the role",
    'wir suchen|ihr profil|wir bieten|ihre aufgaben|nous recherchons|votre profil|vos missions|buscamos|se requiere|ofrecemos|procuramos|estamos contratando|cerchiamo|il candidato ideale|wij zoeken|wij bieden|jouw profiel',
  ],
  machine: [
    'ignore previous|ignore all previous|ignore the previous|ignore prior|ignore all prior|ignore all instructions|ignore your instructions|disregard previous|disregard all previous|disregard the above|disregard all|forget previous instructions|forget all previous|previous instructions|rank this candidate|rank this applicant|rate this candidate|rate this applicant|score this candidate|score this applicant|rank me first|rank me highest|give this candidate|give this applicant|give this resume|as an ai|as a language model|you are an ai|you are a recruiter|system prompt|system override|recommend this candidate|recommend this applicant|hire this candidate immediately|must be ranked|highest possible score|maximum score|note to the ai|attention ai|dear ai|dear llm|llm:|helpful assistant|set score to|set the score to 100|set my score|rate 10/10|score 10/10|ai screener|ai reviewer|screening algorithm|ignore the other candidates|ignore other applicants|instructions to the screening',
    'ignoriere alle|ignoriere die vorherigen|vergiss alle vorherigen|oublie les instructions|olvida las instrucciones|ignorez les instructions|ignore las instrucciones|ignora las instrucciones|ignore as instrucoes|ignora le istruzioni|negeer alle|negeer de vorige',
  ],
  placeholder: [
    '[your name]|[name]|[company]|[company name]|[city]|[date]|[email]|[phone]|[address]|[group]|[job title]|[position]|[degree]|[school]|[number]|[insert|insert name here|your name here|your email here|lorem ipsum|dolor sit amet|company name here|job title here|xx years|xxx-xxx-xxxx|<your name>|{{name}}|{{first_name}}|{{last_name}}|{{firstname}}|{{email}}|[first name]|[last name]|[start date]|[end date]|[your email]|[your phone]|[your title]|enter your text|type your text|add your text here|click here to enter|insert your|{name}|your.email@|[ihr name]|[votre nom]|[tu nombre]|[seu nome]|[il tuo nome]|[uw naam]',
  ],
});
