import AratameMatching
import Testing

/// Identifiers of other countries: the vectors of the specification, computed from patterned bases, and
/// published test numbers; of each, the valid ones pass and the invalid ones fail.
@Suite struct IdentifierVectorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var check: @Sendable (Span<UInt8>) -> Bool
    var valid: [String]
    var invalid: [String]

    init(
      _ name: String, _ valid: String, not invalid: String, _ check: @escaping @Sendable (Span<UInt8>) -> Bool
    ) {
      testDescription = name
      self.check = check
      self.valid = valid.split(separator: ",").map(String.init)
      self.invalid = invalid.split(separator: ",").map(String.init)
    }
  }

  static let cases = [
    Case(
      "us.ssn", "219-09-9998,512345678",
      not: "000-12-3456,666-12-3456,987-65-4320,219-00-1234,219-12-0000,078-05-1120"
    ) { Checksum.usSSN($0) },
    Case("us.itin", "912-70-1234,900-50-0001", not: "812-70-1234,912-49-1234,912-89-1234,912-93-1234") {
      Checksum.usITIN($0)
    },
    Case("us.npi", "1234567893,1000000004,1999999984", not: "1234567894,1000000005,1999999985,0234567893") {
      Checksum.usNPI($0)
    },
    Case(
      "us.aba_rtn", "011000015,121000358,021000021", not: "011000016,121000359,021000022,421042111,000000000"
    ) { Checksum.usRouting($0) },
    Case("us.dea", "BG8207032,AB1234563", not: "BG8207031,AB1234564") { Checksum.usDEA($0) },
    Case("ca.sin", "123456782,130692544,500000005", not: "123456783,130692545,500000006,046454286") {
      Checksum.canadaSIN($0)
    },
    Case(
      "br.cpf", "12345678909,11144477735,52998224725", not: "12345678900,11144477736,52998224726,11111111111"
    ) { Checksum.brazilCPF($0) },
    Case(
      "br.cnpj", "11222333000181,12345678000195,00000000000191,12ABC34501DE35",
      not: "11222333000182,12345678000196,00000000000192,12ABC34501DE36"
    ) { Checksum.brazilCNPJ($0) },
    Case("gb.nhs", "9434765919,4857773457,9990000018", not: "9434765910,4857773458,9990000019") {
      Checksum.ukNHS($0)
    },
    Case(
      "de.idnr", "36574261809,86012345720,12345678920", not: "36574261800,86012345721,12345678921,01234567890"
    ) { Checksum.germanyTaxID($0) },
    Case("de.vat", "DE136695976", not: "DE136695975,DE036695976") { Checksum.germanyVAT($0) },
    Case("de.kvnr", "M123456785,A123456780", not: "A123456787,M123456789,1123456785") {
      Checksum.germanyHealthInsurance($0)
    },
    Case("de.rvnr", "20151090B023", not: "20151090B024,20159990B023,150706491103") {
      Checksum.germanyPensionInsurance($0)
    },
    Case("de.lanr", "987654401,555555501,999999901", not: "123456901,234567601") {
      Checksum.germanyPhysician($0)
    },
    Case(
      "fr.nir", "295067512345634,155067500000178,199012A00000133",
      not: "295067512345635,155067500000179,199012A00000134"
    ) { Checksum.franceNIR($0) },
    Case("es.dni", "12345678Z,00000001R,54362315K,1111111G", not: "12345678B,00000001B,54362315B") {
      Checksum.spainNIF($0)
    },
    Case("es.nie", "X1234567L,Y0000001S,Z7654321H", not: "X1234567B,Y0000001B,Z7654321B") {
      Checksum.spainNIF($0)
    },
    Case(
      "it.codice_fiscale", "RCCMNL83S18D969H,RSSMRA00A01H501C,BNCLCU99T71F205Y",
      not: "RCCMNL83S18D969B,RSSMRA00A01H501B,BNCLCU99T71F205B"
    ) { Checksum.italyFiscalCode($0) },
    Case("it.vat", "01333550323", not: "01333550324,00000000000") { Checksum.italyVAT($0) },
    Case("nl.bsn", "111222333,123456782,900000004", not: "111222334,123456783,900000005,000000000") {
      Checksum.netherlandsBSN($0)
    },
    Case("be.nn", "85073003328,00010100173,17073003384", not: "85073003329,00010100174,17073003385") {
      Checksum.belgiumNational($0)
    },
    Case("pl.pesel", "44051401458,00010100008,99123199993", not: "44051401459,00010100009,99123199994") {
      Checksum.polandPESEL($0)
    },
    Case("pl.nip", "1234563218", not: "1234563219,0000000000") { Checksum.polandNIP($0) },
    Case("pl.regon", "123456785,12345678512347", not: "123456786,12345678512348") {
      Checksum.polandREGON($0)
    },
    Case("pl.dowod", "ABA300000", not: "ABA300001") { Checksum.polandIdentityCard($0) },
    Case(
      "se.personnummer", "811228-9874,640823-3234,000101-0008,19811228-9874",
      not: "811228-9875,640823-3235,000101-0009,811328-9874"
    ) { Checksum.swedenPersonal($0) },
    Case("se.orgnr", "556703-7485,2120000142", not: "556703-7486,190003093393") {
      Checksum.swedenOrganisation($0)
    },
    Case("fi.hetu", "131052-308T,010100A002H,311280-888Y", not: "131052-308B,010100A002B,311280-888B") {
      Checksum.finlandPersonal($0)
    },
    Case("no.fnr", "15108695320,01010000110,31129900264", not: "15108695321,01010000111,31129900265") {
      Checksum.norwayNational($0)
    },
    Case("tr.tckn", "10000000146,12345678950,98765432150", not: "10000000147,12345678951,98765432151") {
      Checksum.turkeyNational($0)
    },
    Case(
      "za.id", "8001015009087,7503095044083,0001010000089", not: "8001015009088,7503095044084,0001010000080"
    ) { Checksum.southAfricaID($0) },
    Case("au.tfn", "123456782,876543210,865048180", not: "123456783,876543211,865048181,000000000") {
      Checksum.australiaTFN($0)
    },
    Case("au.medicare", "2123456701,2950963751,6000000061", not: "2123456711,2950963761,6000000071") {
      Checksum.australiaMedicare($0)
    },
    Case("au.abn", "51824753556,53004085616,18123456789", not: "51824753557,53004085617,18123456780") {
      Checksum.australiaABN($0)
    },
    Case("au.acn", "005499981,004085616", not: "005499982,000000000") { Checksum.australiaACN($0) },
    Case(
      "cn.ric", "110101190001010014,11010519491231002X,110101199003070011",
      not: "110101190001010015,11010519491231002B,110101199003070012"
    ) { Checksum.chinaResident($0) },
    Case(
      "kr.rrn", "9001011000006,0002293000001,9710139019575", not: "9001011000007,0002293000002,9710139019576"
    ) { Checksum.koreaResidentCheck($0) },
    Case("kr.rrn form", "9001011000006,0002293000001", not: "9013011000006,9001015000006") {
      Checksum.koreaRegistration($0, kinds: 1...4)
    },
    Case("kr.brn", "104-82-13138,1048656659", not: "104-82-13139,123-45-67890") {
      Checksum.koreaBusiness($0)
    },
    Case("tw.id", "A123456789,B200000004,Z100000002", not: "A123456780,B200000005,Z100000003") {
      Checksum.taiwanNational($0)
    },
    Case("hk.hkid", "A123456(3),C123456(9),AB987654(3)", not: "A123456(1),C123456(1),AB987654(1)") {
      Checksum.hongKong($0)
    },
    Case("sg.nric", "S1234567D,T1234567J,F1234567N", not: "S1234567B,T1234567B,F1234567B") {
      Checksum.singaporeNRIC($0)
    },
    Case("sg.uen", "201434292D,T16RF0037C,R16RF0037F", not: "201434292E,T16RF0037D,53125226") {
      Checksum.singaporeUEN($0)
    },
    Case(
      "in.aadhaar", "234567890124,999999990019,200000000009",
      not: "234567890125,999999990010,200000000000,123456789012"
    ) { Checksum.indiaAadhaar($0) },
    Case("th.tnin", "1234567890121,3456789012347", not: "1234567890122,0234567890124,1594567890124") {
      Checksum.thailandNational($0)
    },
    Case("ph.tin", "000-123-456-000,000123456", not: "000-123-457-000") { Checksum.philippinesTIN($0) },
    Case(
      "gsma.imei", "356868000041418,490154203237518,012345678901237",
      not: "356868000041419,490154203237519,012345678901238"
    ) { Checksum.imei($0) },
    Case(
      "iso.lei", "353800ABCDEF12345684,54930000000000000002,213800ZZZZZZZZZZZZ12",
      not: "353800ABCDEF12345685,54930000000000000003,213800ZZZZZZZZZZZZ13"
    ) { Checksum.lei($0) },
    Case(
      "gs1.ean13", "9780101010108,4901234567894,9784101010014",
      not: "9780101010109,4901234567895,9784101010015"
    ) { Checksum.ean13($0) },
    Case(
      "bech32", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4,BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
      not: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"
    ) { Checksum.bech32($0) },
  ]

  private func passes(_ text: String, _ given: Case) -> Bool {
    let bytes = Array(text.utf8)
    return given.check(bytes.span)
  }

  @Test(arguments: cases) func validPass(_ given: Case) {
    for text in given.valid { #expect(passes(text, given), "\(text)") }
  }

  @Test(arguments: cases) func invalidFail(_ given: Case) {
    for text in given.invalid { #expect(!passes(text, given), "\(text)") }
  }

  /// Numbers cut short or of another length are none, whatever their digits.
  @Test(arguments: cases) func otherLengthsFail(_ given: Case) {
    for text in given.valid {
      #expect(!passes(text + "123456", given), "\(text)123456")
      #expect(!passes(String(text.prefix(4)), given), "\(text)")
    }
    #expect(!passes("", given))
  }
}
