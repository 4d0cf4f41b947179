// The identifiers of other countries, and what is known of them.
//
// A foreign passport's number is a 個人識別符号, as a Japanese one is; the other numbers of persons are
// personal data. What a public register holds of companies is public; what names a thing is linked to a
// person through another record.
extension Entity {
  /// An entity, its category and its name in Japanese and English.
  package typealias Row = (entity: Entity, category: Category, ja: String, en: String)

  package static let international: [Row] = [
    (.usSSN, .personalData, "社会保障番号（米国）", "US Social Security number"),
    (.usITIN, .personalData, "個人納税者番号（米国）", "US individual taxpayer identification number"),
    (.usNPI, .personalData, "医療提供者番号（米国）", "US national provider identifier"),
    (.usRouting, .public, "銀行支店番号（米国）", "US bank routing number"),
    (.usMBI, .personalData, "メディケア受給者番号（米国）", "Medicare beneficiary identifier"),
    (.medicalLicense, .personalData, "医師の登録番号", "physician's licence or registration number"),
    (.usPassport, .identificationCode, "旅券番号（米国）", "US passport number"),
    (.usDriversLicense, .personalData, "運転免許証番号（英語の見出し）", "driver's license number"),
    (.usTaxID, .public, "雇用主番号（米国）", "US employer identification number"),
    (.canadaSIN, .personalData, "社会保険番号（カナダ）", "Canadian social insurance number"),
    (.australiaTFN, .personalData, "納税者番号（オーストラリア）", "Australian tax file number"),
    (.australiaMedicare, .personalData, "メディケア番号（オーストラリア）", "Australian Medicare card number"),
    (.australiaABN, .public, "事業者番号（オーストラリア）", "Australian business number"),
    (.australiaACN, .public, "会社番号（オーストラリア）", "Australian company number"),
    (.ukNHS, .personalData, "NHS番号（英国）", "NHS number"),
    (.ukNINO, .personalData, "国民保険番号（英国）", "UK national insurance number"),
    (.ukPassport, .identificationCode, "旅券番号（英国）", "UK passport number"),
    (.ukDrivingLicence, .personalData, "運転免許証番号（英国）", "UK driving licence number"),
    (.ukVehicle, .linkedID, "自動車登録番号（英国）", "UK vehicle registration"),
    (.germanyTaxID, .personalData, "税務識別番号（ドイツ）", "German tax identification number"),
    (.germanyTaxNumber, .personalData, "税務番号（ドイツ）", "German tax number"),
    (.germanyVAT, .public, "付加価値税番号（ドイツ）", "German VAT identification number"),
    (.germanyHealthInsurance, .personalData, "健康保険番号（ドイツ）", "German health insurance number"),
    (.germanySocialSecurity, .personalData, "年金保険番号（ドイツ）", "German pension insurance number"),
    (.germanyPassport, .identificationCode, "旅券番号（ドイツ）", "German passport number"),
    (.germanyIDCard, .personalData, "身分証明書番号（ドイツ）", "German identity card number"),
    (.germanyPhysician, .personalData, "医師番号（ドイツ）", "German physician number"),
    (.germanyPractice, .public, "医療機関番号（ドイツ）", "German practice number"),
    (.germanyLicence, .personalData, "運転免許証番号（ドイツ）", "German driving licence number"),
    (.germanyRegister, .public, "商業登記番号（ドイツ）", "German commercial register number"),
    (.franceNIR, .personalData, "社会保障番号（フランス）", "French social security number"),
    (.spainNIF, .personalData, "身分証明番号（スペイン）", "Spanish identity number (DNI)"),
    (.spainNIE, .personalData, "外国人識別番号（スペイン）", "Spanish foreigner's identity number"),
    (.spainSSN, .personalData, "社会保障番号（スペイン）", "Spanish social security number"),
    (.spainPassport, .identificationCode, "旅券番号（スペイン）", "Spanish passport number"),
    (.italyFiscalCode, .personalData, "納税者番号（イタリア）", "Italian fiscal code"),
    (.italyDriverLicense, .personalData, "運転免許証番号（イタリア）", "Italian driving licence number"),
    (.italyVAT, .public, "付加価値税番号（イタリア）", "Italian VAT number"),
    (.italyPassport, .identificationCode, "旅券番号（イタリア）", "Italian passport number"),
    (.italyIdentityCard, .personalData, "身分証明書番号（イタリア）", "Italian identity card number"),
    (.netherlandsBSN, .personalData, "市民サービス番号（オランダ）", "Dutch citizen service number"),
    (.belgiumNational, .personalData, "国民登録番号（ベルギー）", "Belgian national register number"),
    (.polandPESEL, .personalData, "住民番号（ポーランド）", "Polish PESEL number"),
    (.polandNIP, .public, "納税者番号（ポーランド）", "Polish tax number (NIP)"),
    (.polandREGON, .public, "統計番号（ポーランド）", "Polish statistical number (REGON)"),
    (.polandIdentityCard, .personalData, "身分証明書番号（ポーランド）", "Polish identity card number"),
    (.swedenPersonal, .personalData, "個人番号（スウェーデン）", "Swedish personal identity number"),
    (.swedenOrganisation, .public, "組織番号（スウェーデン）", "Swedish organisation number"),
    (.finlandPersonal, .personalData, "個人識別番号（フィンランド）", "Finnish personal identity code"),
    (.norwayNational, .personalData, "国民識別番号（ノルウェー）", "Norwegian national identity number"),
    (.turkeyNational, .personalData, "国民識別番号（トルコ）", "Turkish identity number"),
    (.turkeyPlate, .linkedID, "自動車登録番号（トルコ）", "Turkish licence plate"),
    (.brazilCPF, .personalData, "個人登録番号（ブラジル）", "Brazilian CPF number"),
    (.brazilCNPJ, .public, "法人登録番号（ブラジル）", "Brazilian CNPJ number"),
    (.southAfricaID, .personalData, "身分証明番号（南アフリカ）", "South African identity number"),
    (.nigeriaVehicle, .linkedID, "自動車登録番号（ナイジェリア）", "Nigerian vehicle registration"),
    (.chinaNational, .personalData, "居民身份証番号（中国）", "Chinese resident identity number"),
    (.koreaRRN, .personalData, "住民登録番号（韓国）", "Korean resident registration number"),
    (.koreaFRN, .personalData, "外国人登録番号（韓国）", "Korean foreigner registration number"),
    (.koreaPassport, .identificationCode, "旅券番号（韓国）", "Korean passport number"),
    (.koreaDriverLicense, .personalData, "運転免許証番号（韓国）", "Korean driver's licence number"),
    (.koreaBRN, .public, "事業者登録番号（韓国）", "Korean business registration number"),
    (.taiwanNational, .personalData, "身分証番号（台湾）", "Taiwanese identity number"),
    (.hongKongID, .personalData, "身分証番号（香港）", "Hong Kong identity card number"),
    (.singaporeNRIC, .personalData, "国民登録番号（シンガポール）", "Singaporean NRIC or FIN"),
    (.singaporeUEN, .public, "事業者番号（シンガポール）", "Singaporean unique entity number"),
    (.indiaAadhaar, .personalData, "アーダール番号（インド）", "Indian Aadhaar number"),
    (.indiaPAN, .personalData, "納税者番号（インド）", "Indian permanent account number"),
    (.indiaGSTIN, .public, "物品サービス税番号（インド）", "Indian GST number"),
    (.indiaPassport, .identificationCode, "旅券番号（インド）", "Indian passport number"),
    (.indiaVoter, .personalData, "有権者番号（インド）", "Indian voter number"),
    (.indiaVehicle, .linkedID, "自動車登録番号（インド）", "Indian vehicle registration"),
    (.thailandNational, .personalData, "国民識別番号（タイ）", "Thai national identity number"),
    (.philippinesTIN, .personalData, "納税者番号（フィリピン）", "Philippine taxpayer number"),
    (.imei, .linkedID, "端末識別番号（IMEI）", "device number (IMEI)"),
    (.lei, .public, "取引主体識別子（LEI）", "legal entity identifier"),
    (.macAddress, .linkedID, "MACアドレス", "MAC address"),
    (.cryptoWallet, .financial, "暗号資産のアドレス", "crypto wallet address"),
    (.usLaboratory, .public, "検査所の認証番号（米国）", "US laboratory certificate number"),
    (.indiaUPI, .financial, "UPI ID（インド）", "Indian UPI address"),
    (.nigeriaNIN, .personalData, "国民識別番号（ナイジェリア）", "Nigerian national identification number"),
    (.germanyTelematik, .personalData, "Telematik-ID（ドイツ）", "German Telematik ID"),
    (.germanyPlate, .linkedID, "自動車登録番号（ドイツ）", "German vehicle registration"),
    (.vehicleIdentification, .linkedID, "車台番号（VIN）", "vehicle identification number"),
    (.russiaINN, .personalData, "納税者番号（ロシア）", "Russian taxpayer number"),
    (.russiaSNILS, .personalData, "年金保険番号（ロシア）", "Russian pension insurance number"),
    (.russiaPassport, .identificationCode, "旅券番号（ロシア）", "Russian passport number"),
    (.philippinesUMID, .personalData, "共通参照番号（フィリピン）", "Philippine UMID number"),
    (.philippinesHealth, .personalData, "健康保険番号（フィリピン）", "Philippine health insurance number"),
    (.philippinesSSS, .personalData, "社会保障番号（フィリピン）", "Philippine social security number"),
    (.philippinesPassport, .identificationCode, "旅券番号（フィリピン）", "Philippine passport number"),
    (.southAfricaTax, .personalData, "納税者番号（南アフリカ）", "South African tax reference number"),
    (.southAfricaVAT, .public, "付加価値税番号（南アフリカ）", "South African VAT number"),
    (.southAfricaCompany, .public, "会社登録番号（南アフリカ）", "South African company registration number"),
    (.southAfricaPassport, .identificationCode, "旅券番号（南アフリカ）", "South African passport number"),
    (.southAfricaTrafficRegister, .personalData, "交通登録番号（南アフリカ）", "South African traffic register number"),
    (.nationalID, .personalData, "国民識別番号（見出しによる）", "national identity number"),
    (.healthInsuranceID, .personalData, "保険番号（見出しによる）", "health insurance number"),
    (.foreignPassport, .identificationCode, "旅券番号（外国）", "foreign passport number"),
  ]
}

extension Entity {
  package static let usSSN = Entity(rawValue: "US_SSN")
  package static let usITIN = Entity(rawValue: "US_ITIN")
  package static let usNPI = Entity(rawValue: "US_NPI")
  package static let usRouting = Entity(rawValue: "ABA_ROUTING_NUMBER")
  package static let usMBI = Entity(rawValue: "US_MBI")
  package static let medicalLicense = Entity(rawValue: "MEDICAL_LICENSE")
  package static let usPassport = Entity(rawValue: "US_PASSPORT")
  package static let usDriversLicense = Entity(rawValue: "US_DRIVER_LICENSE")
  package static let usTaxID = Entity(rawValue: "US_TAX_ID")
  package static let canadaSIN = Entity(rawValue: "CA_SIN")
  package static let australiaTFN = Entity(rawValue: "AU_TFN")
  package static let australiaMedicare = Entity(rawValue: "AU_MEDICARE")
  package static let australiaABN = Entity(rawValue: "AU_ABN")
  package static let australiaACN = Entity(rawValue: "AU_ACN")
  package static let ukNHS = Entity(rawValue: "UK_NHS")
  package static let ukNINO = Entity(rawValue: "UK_NINO")
  package static let ukPassport = Entity(rawValue: "UK_PASSPORT")
  package static let ukDrivingLicence = Entity(rawValue: "UK_DRIVING_LICENCE")
  package static let ukVehicle = Entity(rawValue: "UK_VEHICLE_REGISTRATION")
  package static let germanyTaxID = Entity(rawValue: "DE_TAX_ID")
  package static let germanyTaxNumber = Entity(rawValue: "DE_TAX_NUMBER")
  package static let germanyVAT = Entity(rawValue: "DE_VAT_ID")
  package static let germanyHealthInsurance = Entity(rawValue: "DE_HEALTH_INSURANCE")
  package static let germanySocialSecurity = Entity(rawValue: "DE_SOCIAL_SECURITY")
  package static let germanyPassport = Entity(rawValue: "DE_PASSPORT")
  package static let germanyIDCard = Entity(rawValue: "DE_ID_CARD")
  package static let germanyPhysician = Entity(rawValue: "DE_LANR")
  package static let germanyPractice = Entity(rawValue: "DE_BSNR")
  package static let germanyLicence = Entity(rawValue: "DE_FUEHRERSCHEIN")
  package static let germanyRegister = Entity(rawValue: "DE_HANDELSREGISTER")
  package static let franceNIR = Entity(rawValue: "FR_NIR")
  package static let spainNIF = Entity(rawValue: "ES_NIF")
  package static let spainNIE = Entity(rawValue: "ES_NIE")
  package static let spainSSN = Entity(rawValue: "ES_SSN")
  package static let spainPassport = Entity(rawValue: "ES_PASSPORT")
  package static let italyFiscalCode = Entity(rawValue: "IT_FISCAL_CODE")
  package static let italyDriverLicense = Entity(rawValue: "IT_DRIVER_LICENSE")
  package static let italyVAT = Entity(rawValue: "IT_VAT_CODE")
  package static let italyPassport = Entity(rawValue: "IT_PASSPORT")
  package static let italyIdentityCard = Entity(rawValue: "IT_IDENTITY_CARD")
  package static let netherlandsBSN = Entity(rawValue: "NL_BSN")
  package static let belgiumNational = Entity(rawValue: "BE_NATIONAL_ID")
  package static let polandPESEL = Entity(rawValue: "PL_PESEL")
  package static let polandNIP = Entity(rawValue: "PL_NIP")
  package static let polandREGON = Entity(rawValue: "PL_REGON")
  package static let polandIdentityCard = Entity(rawValue: "PL_IDENTITY_CARD")
  package static let swedenPersonal = Entity(rawValue: "SE_PERSONNUMMER")
  package static let swedenOrganisation = Entity(rawValue: "SE_ORGANISATIONSNUMMER")
  package static let finlandPersonal = Entity(rawValue: "FI_PERSONAL_IDENTITY_CODE")
  package static let norwayNational = Entity(rawValue: "NO_NATIONAL_ID")
  package static let turkeyNational = Entity(rawValue: "TR_NATIONAL_ID")
  package static let turkeyPlate = Entity(rawValue: "TR_LICENSE_PLATE")
  package static let brazilCPF = Entity(rawValue: "BR_CPF")
  package static let brazilCNPJ = Entity(rawValue: "BR_CNPJ")
  package static let southAfricaID = Entity(rawValue: "ZA_ID_NUMBER")
  package static let nigeriaVehicle = Entity(rawValue: "NG_VEHICLE_REGISTRATION")
  package static let chinaNational = Entity(rawValue: "CN_NATIONAL_ID")
  package static let koreaRRN = Entity(rawValue: "KR_RRN")
  package static let koreaFRN = Entity(rawValue: "KR_FRN")
  package static let koreaPassport = Entity(rawValue: "KR_PASSPORT")
  package static let koreaDriverLicense = Entity(rawValue: "KR_DRIVER_LICENSE")
  package static let koreaBRN = Entity(rawValue: "KR_BRN")
  package static let taiwanNational = Entity(rawValue: "TW_NATIONAL_ID")
  package static let hongKongID = Entity(rawValue: "HK_HKID")
  package static let singaporeNRIC = Entity(rawValue: "SG_NRIC_FIN")
  package static let singaporeUEN = Entity(rawValue: "SG_UEN")
  package static let indiaAadhaar = Entity(rawValue: "IN_AADHAAR")
  package static let indiaPAN = Entity(rawValue: "IN_PAN")
  package static let indiaGSTIN = Entity(rawValue: "IN_GSTIN")
  package static let indiaPassport = Entity(rawValue: "IN_PASSPORT")
  package static let indiaVoter = Entity(rawValue: "IN_VOTER")
  package static let indiaVehicle = Entity(rawValue: "IN_VEHICLE_REGISTRATION")
  package static let thailandNational = Entity(rawValue: "TH_TNIN")
  package static let philippinesTIN = Entity(rawValue: "PH_TIN")
  package static let imei = Entity(rawValue: "IMEI")
  package static let lei = Entity(rawValue: "LEI")
  package static let macAddress = Entity(rawValue: "MAC_ADDRESS")
  package static let cryptoWallet = Entity(rawValue: "CRYPTO")
  package static let usLaboratory = Entity(rawValue: "US_CLIA")
  package static let indiaUPI = Entity(rawValue: "IN_UPI_ID")
  package static let nigeriaNIN = Entity(rawValue: "NG_NIN")
  package static let germanyTelematik = Entity(rawValue: "DE_TELEMATIK_ID")
  package static let germanyPlate = Entity(rawValue: "DE_KFZ")
  package static let vehicleIdentification = Entity(rawValue: "VIN")
  package static let russiaINN = Entity(rawValue: "RU_INN")
  package static let russiaSNILS = Entity(rawValue: "RU_SNILS")
  package static let russiaPassport = Entity(rawValue: "RU_PASSPORT")
  package static let philippinesUMID = Entity(rawValue: "PH_UMID")
  package static let philippinesHealth = Entity(rawValue: "PH_PHILHEALTH")
  package static let philippinesSSS = Entity(rawValue: "PH_SSS")
  package static let philippinesPassport = Entity(rawValue: "PH_PASSPORT")
  package static let southAfricaTax = Entity(rawValue: "ZA_INCOME_TAX_NUMBER")
  package static let southAfricaVAT = Entity(rawValue: "ZA_VAT_NUMBER")
  package static let southAfricaCompany = Entity(rawValue: "ZA_COMPANY_REGISTRATION")
  package static let southAfricaPassport = Entity(rawValue: "ZA_PASSPORT")
  package static let southAfricaTrafficRegister = Entity(rawValue: "ZA_TRAFFIC_REGISTER_NUMBER")
  package static let nationalID = Entity(rawValue: "FOREIGN_NATIONAL_ID")
  package static let healthInsuranceID = Entity(rawValue: "FOREIGN_HEALTH_INSURANCE_ID")
  package static let foreignPassport = Entity(rawValue: "FOREIGN_PASSPORT")
}
