/** The flags as they were reviewed, as a recruiter reads them: code = title = sentence. */
export const FLAGS_GOLDEN = `
cmqoe-experience = CMQ/OE with few years = CMQ/OE is claimed with fewer years of work than ASQ asks for after its waiver for education. Verify with ASQ.
degree-field-missing = Field of study missing = The field of the degree is not stated: ask.
degree-doubtful = Degree in doubt = The text itself casts doubt on the degree (life experience, honorary or not accredited): verify it.
hidden-characters = Hidden characters = The text holds characters that a reader cannot see. This happens when text is copied, and also when something is meant to be hidden.
mixed-alphabets = Mixed alphabets = Words mix letters of different alphabets that look alike, so that a search does not find them.
garbled-characters = Damaged characters = Characters were damaged before the text reached us. Words that hold them may not have been understood.
template-placeholder = Unfilled template = A template was not filled in completely.
pasted-advertisement = Pasted job advertisement = Part of the text reads like a job advertisement, not like an account of own work. That part earned no points for practice.
machine-instruction = Instruction to a machine = The text gives instructions to a machine. Nobody followed them; they changed no points.
keyword-stuffing = Repeated keywords = The same terms are repeated far more often than an account of work needs. Each counted once.
`;
