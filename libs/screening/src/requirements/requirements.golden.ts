/** The requirements as they were reviewed, as a recruiter reads them: where each criterion comes from and how it is judged. */
export const REQUIREMENTS_GOLDEN = `
production-engineer 1.0.0 = Production engineer
education.bachelor = Bachelor's degree in engineering = 3000 = required
  seed: Becoming a production engineer is not easy; you must have good technology and interpersonal skills and have at least a bachelor's degree in engineering.
  seed: Unlike other engineering specialities, production engineers can have a bachelor's degree in Industrial, Mechanical, or Electrical engineering.
  seed: A bachelor's degree from an accredited institution may get you an entry level position, but many companies now prefer a master's degree in engineering or business administration.
  judged: A completed bachelor’s degree or higher in industrial, mechanical, electrical, production or manufacturing engineering earns all points.
  judged: Mechatronics, systems engineering and engineering management keep 90 %, other engineering 75 %, engineering technology 70 %, software engineering 45 %, an engineering degree without a branch 40 %.
  judged: A degree in its final year counts half, an earlier one 35 %, an associate degree or diploma 30 %. Fields outside engineering earn nothing.
  judged: The best single degree counts; degrees are never added up. The name of the institution never changes the points; only where the text itself says that it is not accredited, half of them stay.
education.advanced = Master's degree in engineering or business administration = 800 = preferred
  seed: A bachelor's degree from an accredited institution may get you an entry level position, but many companies now prefer a master's degree in engineering or business administration.
  judged: A completed master's or doctorate in engineering, or an MBA, earns all points; other quantitative or business master's degrees 60 %, other ones 30 %, a postgraduate diploma or a degree in progress 40 %.
  judged: It pays in full on top of an engineering degree, half where the engineering degree is unclear, and nothing where there is none.
  judged: Two advanced degrees earn no more than one.
interpersonal = Interpersonal skills = 1800 = required
  seed: A solid education will not get you in the door without strong interpersonal skills.
  seed: Production engineers often have to persuade, compromise and negotiate with management, suppliers and employees.
  seed: Without good people skills, you are unlikely to get a job in this field.
  judged: Behaviour counts, not adjectives: a verb, with whom, about what, and what came of it, in one clause.
  judged: Persuading, compromising or negotiating with an object and an outcome earns 80 to 100 %; one concrete behaviour, or training, coordinating and leading people, 40 to 60 %; claims alone 20 %, however many.
  judged: Audiences other than management, suppliers and employees halve the points. Repetition earns nothing.
technology = Technology applied to production = 2400 = required
  seed: Production engineers have to stay informed of the latest technology and posses the ability to apply it to the production process.
  judged: Applying a tool to production, with what it brought about, counts for 60 %; breadth over kinds of tools for 40 %, full at five kinds.
  judged: Tools that are only listed earn at most half. Office software alone earns nothing.
  judged: Each tool counts once, however often it is named.
process-improvement = Improving production processes = 1000 = required
  seed: Production engineers develop and improve products and processes in factories.
  seed: Efficient and quality production of goods is the goal of this little known engineering speciality.
  seed: Production engineers make factories more efficient.
  judged: An improvement of a production figure (output, scrap, cycle time, cost, downtime) with a number and a method earns all points.
  judged: A number without a method, or a method with a result in words, earns 70 %; being responsible for improvement 40 %.
cert.cpim = CPIM = 600 = bonus
  seed: Although certification is not required by many companies, it will enhance your job prospects.
  seed: There are two types of certification for production engineers; one is offered by the Association for Operations Management (APICS).
  seed: It requires you to pass a series of tests that cover supply chain management, resource planning, scheduling, production operations, and strategic planning.
  seed: After you pass these tests, you will be certified in Production and Inventory Management (CPIM).
  judged: Held and not out of date earns all points; a full set of modules 80 %, an award older than five years with no renewal named 70 %.
  judged: Parts, studying, training, membership and expired certificates are shown and earn nothing.
cert.cmqoe = CMQ/OE = 400 = bonus
  seed: The American Society for Quality offers certification for more experienced production engineers.
  seed: You must pass an exam and have worked at least 10 years to become a Manager of Quality/Organizational Excellence (CMQ/OE).
  judged: Held and not out of date earns all points; an award older than three years with no renewal named 70 %.
  judged: Where the years of work are fewer than ASQ asks for after its waiver for education, a flag says so; the points stay.
`;

/** What differs where only the named fields of study count. */
export const STRICT_GOLDEN = `
production-engineer 1.0.0-strict = Production engineer
  judged: Other fields earn nothing on this line in this version of the requirements.
`;
