/// Texts from which the model of names learns, besides labelled files; all made up.
///
/// `{N}` stands for a full name, `{F}` for a given name, `{L}` for a surname; those are persons. No persons:
/// `{P}` a place, `{W}` an English word with a capital, `{T}` a heading of several, `{O}` an organisation named
/// after someone, `{S}` a surname that names something else, `{n}` a number. `⏎` is a line feed.
enum LatinSentences {
  static let all: [String] =
    """
    {N}
    {N}, {n} years old, lives in {P}.
    My name is {N} and I would like to change my address.
    My name is {F}. I'm from {P}.
    Hi {F},⏎⏎thanks for your message. I will get back to you on Monday.⏎⏎Best,⏎{F}
    Dear {N},⏎⏎We are writing about your order {n}.⏎⏎Kind regards,⏎{N}⏎Customer Service
    Dear Mr. {L}, please find attached the report you asked for.
    Dear Mrs {L},⏎I am sorry for the delay.⏎Sincerely,⏎{N}
    Mr. {L} called yesterday and asked for a refund.
    Ms. {L} has been with the company since {n}.
    Dr. {L} will see you on Tuesday at {n}.
    Please forward this to Dr. {N} at the clinic in {P}.
    Prof. {N} teaches chemistry at the University of {P}.
    I spoke with {F} about the budget and she agreed.
    I met {N} at the conference in {P} last March.
    Can you write a birthday card for my colleague {F}?
    Write a letter of recommendation for {N}, who worked for us as an engineer.
    Draft an email to {N} about the overdue invoice.
    Draft an email to {F} to reschedule our meeting.
    Summarise the performance review of {N} in three sentences.
    Our new manager {N} starts in April.
    The contract was signed by {N} and {N}.
    {N} and {N} were promoted.
    {F} and {F} went to the lake with their parents.
    {F}, {F} and {N} are on the mailing list.
    Attendees: {N}, {N}, {N}
    Present: {N} (chair), {N}, {N}; absent: {N}.
    From: {N} <{e}>⏎To: {N} <{e}>⏎Subject: {T}
    On Monday {N} wrote:
    Contact: {N}, phone {n}
    Contact {N} at {e} for more information.
    Name: {N}⏎Date of birth: {n}⏎Address: {n} {S} Street, {P}
    Full name: {N}⏎Nationality: {P}
    Patient: {N}⏎Age: {n}⏎Diagnosis: asthma
    Patient {N} was admitted on {n} with chest pain.
    The patient, {N}, reports that the pain began last night.
    Employee: {N}⏎Department: Finance⏎Manager: {N}
    Customer {N} ({e}) reports a problem with the invoice.
    {"name": "{N}", "email": "{e}", "city": "{P}"}
    {"first_name": "{F}", "last_name": "{L}", "age": {n}}
    {'customer': '{N}', 'total': {n}}
    name,email,city⏎{N},{e},{P}⏎{N},{e},{P}
    id;name;phone⏎{n};{N};{n}⏎{n};{N};{n}
    | {N} | {e} | {P} |
    - {N}⏎- {N}⏎- {N}
    1. {N} – sales⏎2. {N} – marketing
    {N}: I cannot join today.⏎{N}: No problem, see you on Friday.
    {F}: are you there?⏎{F}: yes, one minute
    [{n}] {N}: please check the order
    User: What is my balance? My name is {N}.
    Interviewer: Please state your name.⏎Witness: {N}.
    "I don't think so," said {F}.
    "We will appeal," {N} said on Thursday.
    {L} said the results were better than expected.
    According to {L}, the company will close two offices.
    {N}, the chief executive, said that sales fell by {n} percent.
    Chief executive {N} resigned on Friday.
    The court heard that {N} had been in {P} on the day.
    The defendant, {N}, pleaded not guilty.
    Judge {N} dismissed the claim of {N}.
    Attorney {N} represents the plaintiff {N}.
    I, {N}, hereby confirm that I received the documents.
    Signed: {N}⏎Date: {n}
    Sincerely,⏎⏎{N}⏎{O}⏎{n} {S} Avenue⏎{P}
    Best regards⏎{N}
    Thanks,⏎{F}
    Cheers⏎{F} {L}
    {N}⏎{n} {S} Road⏎{P}
    {N}⏎{O}⏎{n} {P}
    Ship it to {N}, {n} {S} Lane, {P}.
    Bill to:⏎{N}⏎{n} {S} St⏎{P}
    This is {N} from {O}.
    Hello, this is {F} speaking. How can I help?
    Hey {F}! how are you?
    Good morning {F}, could you send me the file?
    Thank you, {F}!
    Sorry {F}, I forgot.
    Is {N} available on Wednesday?
    Ask {F} whether the server is up again.
    Tell {F} that I love the idea.
    {F}'s laptop is broken and needs a new screen.
    {N}'s passport number is {n}.
    {L}'s team won by two points.
    Please remove {N} from the list.
    Assigned to {N}. Reviewed by {N}.
    Reported-by: {N} <{e}>
    Author: {N} <{e}>⏎Date: Mon Mar {n}
    // TODO({F}): handle the empty list
    # Maintainer: {N} <{e}>
    @author {N}
    const user = { name: "{N}", role: "admin" };
    INSERT INTO users (name, email) VALUES ('{N}', '{e}');
    User {N} logged in from {n}.{n}.{n}.{n}
    my sister {F} and her husband {F} have two kids
    My wife {F} was born in {P}.
    My son {F} is {n} and goes to school in {P}.
    her brother {F} moved to {P}
    a novel by {N}
    The {L} family has lived in {P} for years.
    Photo by {N}.
    {N} (born {n}) is a teacher from {P}.
    {N} was born in {P} on {n} May {n}.
    {N} scored twice as {P} beat {P}.
    {N} works as a nurse at {O}.
    {N} studied law in {P} and now leads the legal team.
    Resume⏎⏎{N}⏎{e}⏎{n}⏎⏎Experience⏎⏎{T}, {O}
    Emergency contact: {N} (mother), {n}
    Next of kin: {N}
    Beneficiary: {N}, IBAN {n}
    Card holder {N}, number {n}
    Passenger: {L}/{F} MR
    Guest name {L}, {F}
    {L}, {F}⏎{L}, {F}
    {L}, {F} ({n}). {T}.
    Lawyer for the estate of {N}
    Landlord: {N}; tenant: {N}
    The account belongs to {N}.
    I think {N} is the best person for the job.
    We interviewed {N} last week and {N} today.
    Please welcome {N}!
    Sr. {N} vive en {P}.
    Estimada Sra. {L}: le escribimos sobre su pedido.
    Nombre: {F}.⏎Apellidos: {L} {L}.⏎Domicilio: Calle {S}, {n}.
    Médico: {N} {L}. Hospital de {P}.
    Remitido por: Dr. {N} {L}.
    El paciente {N} acude a consulta por fiebre.
    Sehr geehrter Herr {L}, vielen Dank für Ihre Nachricht.
    Sehr geehrte Frau Dr. {L}, anbei die Unterlagen.
    Mein Name ist {N} und ich wohne in {P}.
    Bonjour {F}, je vous remercie de votre message.
    Madame {L} habite à {P}.
    Je m'appelle {N}.
    Il signor {L} abita a {P}.
    O senhor {L} mora em {P}.
    担当者は{N}です。
    {N}さんからの連絡です。
    氏名：{N}
    {L}様、いつもお世話になっております。
    {N}, Engineer, {O}
    {N} - Senior {W} Manager
    CEO {N} and CFO {N} attended.
    Speaker: {N}, {O}
    {N} - {n}
    {n} {N} {P}
    {W} {N}
    {W} {N} before Friday.
    {T}⏎⏎{N}⏎{P}, {n}
    Hi, I'm {F} and I work in accounting.
    I'm {N}, the owner of the shop.
    I am {N}.
    Is that you, {F}?
    I gave {F} the keys, and {F} lost them.
    {F} will be late today.
    {F} has three apples and gives one to {F}. How many are left?
    {F} bought {n} pencils for {n} dollars.
    Last night {F} dreamed of {P}.
    See you there, {F}
    {L} & {L}
    "I am tired," says {L}.
    The teacher asked {F} to read the first page aloud.
    Then {F} opened the door and saw {F}.
    {F} smiled and shook her head.
    {F} and I grew up on the same street.
    When {N} retired, nobody took over the workshop.
    Both {L} and {L} denied the accusation.
    {L} won the race ahead of {L} and {L}.
    The letter that {N} sent in {n} never arrived.
    In {n}, {N} founded a small school in {P}.
    The book by {N} was translated into {n} languages.
    A painting by {L} was sold for {n} dollars.
    In the film, {F} ({N}) meets {F} ({N}) on a train.
    Directed by {N}, written by {N}, with {N}, {N} and {N}.
    {N} plays the piano; {N} sings.
    {N} of {P} came second.
    The mayor of {P}, {N}, opened the bridge.
    Senator {L} and Governor {L} disagreed.
    Coach {N} praised the young goalkeeper {N}.
    Officer {L} wrote the report, and Sergeant {L} signed it.
    Nurse {F} gave him the medicine at noon.
    Uncle {F} and Aunt {F} are visiting us.
    Grandma {F} bakes the best bread.
    my boss {N} never answers my mails
    my neighbour {F} has a loud dog
    my ex {F} keeps texting me
    our daughter {F} turned {n} yesterday
    I have known {N} for {n} years.
    Could you ask {N} or {N}?
    with {F}, {F} and {F}
    to {N}, who helped me, and to {F}
    Invoice for {N}, paid on {n}.
    We owe {N} {n} euros.
    {N} owes us {n} euros.
    Meeting with {N} at {n}
    Lunch with {F} and {F} on Friday
    Call {F} back
    Happy birthday, {F}!
    Congratulations {N}!
    cc {N}
    Owner: {F}⏎Due: Friday⏎- {F}: write the tests⏎- {F}: call {P}
    {F} B. and {F} K. shared first place.
    {N} <{e}> wrote:⏎> Hello {F},
    "{N}","{e}","{n}"
    <name>{N}</name><city>{P}</city>
    <td>{N}</td><td>{P}</td>
    name=&quot;{N}&quot;
    user: {N} id: {n}
    Q. Please introduce yourself. A. I'm {N}.
    What should {F} do next?
    Why did {F} leave {P}?
    What is {N} known for?
    Who is {N}?
    Write a poem about {F} and the sea.
    Tell me about {N}.
    Is it true that {N} moved to {P}?
    {N}, his wife {F} and their son {F} live in {P}.
    What's your name? {N}
    What is your last name? {L}
    {T}: {W} and {W}
    {T}⏎{T}⏎{T}
    # {T}⏎⏎{W} the {W} before you start.
    ## {T}⏎⏎The first step is to open the settings.
    The {T} is open from Monday to Friday.
    How do I get from {P} to {P}?
    I live in {P}, {P}.
    We flew from {P} to {P} in May.
    The capital of {P} is {P}.
    New {P} and South {P} are far apart.
    {P} is famous for its museums.
    The {S} Hotel in {P} has {n} rooms.
    {O} announced its results for the third quarter.
    She works at {O} in {P}.
    {O} acquired {O} for {n} million.
    The {S} Foundation gave a grant to {O}.
    {S} Street is closed until June.
    {n} {S} Street, {P}
    Turn left at {S} Road and right at {S} Avenue.
    The {S} River flows through {P}.
    Mount {S} is the highest peak.
    {S} County, {P}
    The {S} theorem follows from the lemma.
    {S}'s disease affects the nerves.
    Use the {S} algorithm to sort the list.
    {S} University is near {P}.
    {S} & {S} LLP
    {S} Inc. and {S} Ltd. signed the agreement.
    The University of {P} opened in {n}.
    Buy a used {S} Ranger or a {S} Focus.
    We ate at {S}'s Diner and had pizza.
    The {W} {W} Act of {n} was repealed.
    Read {T} by tomorrow.
    "{T}" is a song from {n}.
    The film {T} was shot in {P}.
    {W}! That was close.
    {W}, I think so.
    {W} the following text into {P} prose.
    {W} is a word. {W} is another.
    Will you come? May I ask why?
    May is warm here, and June is hot.
    Mark the answer with an X. Mark it as done.
    Grant access to the folder. Bill the client. Frank it.
    Hope this helps. Faith is not enough. Grace under pressure.
    Rose prices went up. Rose petals are red. Summer is short.
    Jack up the car. Drew a line. Rob the bank. Sue them. Pat the dog.
    Chase the ball. Dean of students. Lance the boil. Miles to go.
    Christian values and Jordan almonds. Austin is in Texas. Paris in spring.
    Sydney and Victoria are in Australia. Virginia and Georgia are states.
    Apple and Amazon report earnings. Ford and Tesla make cars.
    Python, Ruby and Julia are languages. Kotlin runs on the JVM.
    Use Docker, Jenkins and Kafka. Deploy to Azure. Open Gmail in Chrome.
    Claude and Gemini are models. Ask Alexa or Siri.
    Django, Flask and Laravel are frameworks. Jest tests React.
    Write a Python script. Write a Java class. Explain Ruby blocks.
    class {W}{W} extends {W}{W} { }
    import {W}{W} from '{W}';
    public static void Main(string[] args) { Console.WriteLine("Hello"); }
    SELECT * FROM Users WHERE City = '{P}'
    Error: {W} {W} not found in {W}.
    Monday, Tuesday and Wednesday are fine; Thursday is not.
    January, February and March were cold.
    Christmas and Easter are holidays.
    The English and the French teams met in {P}.
    German, Italian and Spanish are taught here.
    President of the Board. Chief Executive Officer. Senior Vice President.
    The King and the Queen. The Prime Minister. The Pope. Saint Patrick's Day.
    Dear Sir or Madam, To whom it may concern,
    Dear Customer, Dear Team, Dear Hiring Manager,
    Hi all, Hello World, Hello there, Hi Team,
    Best Regards, Kind Regards, Yours Sincerely, Many Thanks
    Name: Date: Address: Phone Number: Email Address:
    First Name, Last Name, Middle Initial, Date of Birth
    Act as a {W} {W}. I will give you a {W}.
    Imagine you are a {W} expert. Develop a {W} plan for {P}.
    You are a helpful assistant. Answer in French. Use Markdown.
    Act as a Life Coach, Act as a Travel Guide, Act as an English Teacher
    Step One: {W}. Step Two: {W}. Chapter Three: {T}
    Table of Contents⏎{T} {n}⏎{T} {n}
    Terms of Service | Privacy Policy | Contact Us | About Us
    {T} - {T} | {P}
    Breaking News: {T} in {P}
    Q: {W} or {W}? A: {W}.
    Bachelor of Arts, Master of Science, Doctor of Philosophy
    Black Friday, Cyber Monday, Labor Day, Independence Day
    Los Angeles, San Francisco, Santa Barbara, San Diego, St. Louis
    White House, Wall Street, Silicon Valley, Long Island, Central Park
    Big Ben, Golden Gate Bridge, Eiffel Tower, Great Wall
    The Beatles, Pink Floyd, Led Zeppelin, Iron Maiden, Black Sabbath
    Star Wars, Stranger Things, Breaking Bad, Game of Thrones
    Harvard Business Review, New York Times, Wall Street Journal
    Johnson & Johnson, Procter & Gamble, Goldman Sachs, Morgan Stanley
    JP Morgan Chase, Wells Fargo, Merrill Lynch, Ernst & Young, Marks & Spencer
    Louis Vuitton, Calvin Klein, Tommy Hilfiger, Hugo Boss, Ralph Lauren
    Jack Daniel's, Johnnie Walker, Ben & Jerry's, Dr Pepper, Aunt Jemima
    Mercedes Benz, Alfa Romeo, Harley Davidson, Rolls Royce, Aston Martin
    Nobel Prize, Turing machine, Gaussian noise, Bayesian model, Monte Carlo
    Parkinson's law, Murphy's law, Moore's law, Ockham's razor
    Wilson score, Student's t-test, Fisher exact test, Kaplan Meier curve
    GitHub Copilot, Visual Studio Code, Red Hat Linux, Ubuntu Jammy
    Der Mann wohnt in der Stadt. Die Frau Und das Kind. Guten Morgen!
    Das Haus, der Garten, die Straße und der Wald sind groß.
    El informe de la consulta. La exploración física. Se realiza una biopsia.
    Hospital Universitario de {P}. Servicio de Urología. Avenida de {S}, {n}.
    Le chat est sur la table. La vie est belle. Bonjour à tous.
    **{T}** - {W} and {W} with {W}
    - [ ] {T} ({n} km)⏎- [x] {T}
    ### {n}. {T}⏎- **{T}:** {W} the {W}
    "title": "{T}", "mood": "{W}, urban", "object": "{T}"
    {"object": "{T}", "description": "{W} {W} chair", "color": "{T}"}
    | {T} | {W} | {W} {W} |⏎| {W} | {T} | {W} |
    ${style:{W}} and ${theme:{T}}
    {W}/{W}/{W}: {n}, {n}
    {W} -> {W} {W} -> {T}
    The answer is {W} and {W}.
    Enable {T} and set up alerts.⏎Use {T} and {T}.
    You are {W}, a {W} assistant. Act as a Senior {T}.
    The "{T}" method and the {W} {W} rule
    a dark {W} table and a {W} {W} drink
    1. {T}⏎2. {T}⏎3. {T}
    Step {n}: {T}. Phase {n}: {T}. Level {n}: {W}
    **{W}:** text⏎**{W} {W}:** text
    How to {W}: {T}, {T} and {T}
    [{T}](#{n}) | [{W}](#{n})
    The {T} of {P} is a {W} {W}.
    {W}-{W}, {W}-{W} and {W} {W}
    Human: {W}, go on.⏎⏎Assistant: {W}, I can.⏎⏎Human: {W} {W}?
    Hello! {W} are the options. {W} you want, {W} is fine.
    {W}, {W} and {W} are colours.
    {P} {W} and {P} {W} {W}
    El Dorado, Los Angeles, Las Vegas, Les Bleus, Den Haag, Rio Grande, Monte Rosa
    Effort: [{W} days]⏎Risk: [{W}]
    {G} Database -> {G} Reader -> {W}⏎| {G} | {W} |
    Captain {P}, Hagia {G}, Piña Colada, {G} boots, {G} hammer
    "style": "{W}-serif with {W} letters"
    commands used by {W}
    {P} jazz and {P} style {W}
    {G} kimlik veriyor, canavar değil. {G} melodik kıtalar ve {G}.
    {G} pomeriggio. {G} casa è bella. {G} vino caliente.
    {G} obra de arte muestra la {G} noche de verano.
    {G} est une belle ville. {G} und der kleine Vogel.
    {G} que el niño come pan. {G} não sei onde fica.
    - {W} {W} request per second⏎- {G} file scripts⏎- {W} {n} km
    style of {W} jazz, {W} palette, {W} light
    "wardrobe": "{W} swimsuit", "mood": "{W}"
    # {W} of the {W}⏎## {W}⏎### {W} style
    A {W} coat and a {W} dress in {W} red
    **{W}:** {W} text. **{W} {W}:** more text.
    The U.S. army and the U.K. parliament met in {P}.
    Nazi Germany, Viking ships, Marx and Lenin statues, Jim Crow laws
    OPTIONS: TOR, CI, OU, ARIA, CORPUS, MAX, WEAVER
    {"role": "{W}", "title": "{T}", "type": "{W}"}
    {S}-{S} announced a merger with {S} and Sons.
    {S}, {S} and {S} is a law firm in {P}.
    {n} {F0} {S} {n}, Apt. {n}, {P}
    Suite {n}, {n} {F0} Street, {P}
    The ship {F0} {S} left the port of {P}.
    St {F0} church, Port {S}, San {F0}, Santa {F0}, Lake {S}
    The {W} {W} of the {P} Museum
    JSON API HTTP GET POST CSS HTML README TODO NOTE WARNING
    IMPORTANT: DO NOT SHARE THIS DOCUMENT. CONFIDENTIAL
    """.split(separator: "\n").map { String($0.replacing("⏎", with: "\n")) }
}
