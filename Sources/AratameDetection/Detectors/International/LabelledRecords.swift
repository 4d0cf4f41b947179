extension Detector {
  static let medicalRecord = Detector(
    labelled: "medical-record-number", .medicalRecordNumber,
    anchors: [
      "mrn", "medical record", "chart n", "patient id", "patient_id", "patientid", "patient number",
      "medical_record",
    ],
    label: #"mrns?|medical[ _]record|chart(?= n)|patient(?=[ _]?id(?![A-Za-z])| number)"#, digits: 5,
    prefix: "MRN",
    examples: [
      .hit("MRN: ⟦MRN-8332781⟧"), .hit("Joshua (⟦MRN-4498440⟧)"), .hit("medical record number is ⟦00451278⟧"),
      .hit("patient_id=⟦PT-009812⟧"), .hit("Patient ID: ⟦A1234567⟧"), .miss("medical record of 2024"),
      .miss("medical records"), .miss("MRN unknown"),
    ])

  static let medicalRecordSpanish = Detector(
    labelled: "medical-record-number-spanish", .medicalRecordNumber,
    anchors: ["nhc", "cipa:", "historia cl"],
    label: #"nhc|cipa(?=:)|historia clínica(?= n|:)"#, digits: 5, prefix: "NHC",
    examples: [
      .hit("NHC: ⟦794612⟧."), .hit("CIPA: ⟦nhc-76844523⟧"), .hit("historia clínica nº ⟦2574681⟧"),
      .miss("historia clínica de 2019"), .miss("NHC: pendiente"),
    ])

  static let employeeID = Detector(
    labelled: "employee-id", .employeeID,
    anchors: [
      "employee id", "employee_id", "employeeid", "employee n", "employee_n", "employee #", "employee#",
      "emp-", "emp id", "emp_id", "empid",
      "staff id", "badge n", "badge id", "worker id", "personnel n",
    ],
    label:
      #"employee(?=[ _]?id(?![A-Za-z])|[ _]n(?:o|um|umber)(?![A-Za-z])| ?#)|emp(?=[ _]?id)|staff(?= id)|badge(?= (?:id|n))|worker(?= id)|personnel(?= n)"#,
    prefix: "EMP",
    examples: [
      .hit("Employee ID: ⟦EMP-24326⟧"), .hit("employee number ⟦104512⟧"), .hit("empid=\"⟦EMP-36203⟧\""),
      .hit("{\"id\": \"⟦EMP-36369⟧\"}"), .hit("My employee ID is ⟦E10452⟧"),
      .miss("employee identity 123456"),
      .miss("employee no longer works 2024"), .miss("temp-12345"),
    ])

  static let nationalID = Detector(
    labelled: "national-id-labelled", .nationalID,
    anchors: [
      "national id", "national_id", "nationalid", "citizen id", "citizen_id", "citizenid", "identity card n",
      "identity n", "nid-",
    ],
    label: #"(?:national|citizen)(?=[ _]?id)|national[ _]identity|identity(?: card)?(?= n)"#, digits: 5,
    prefix: "NID",
    examples: [
      .hit("National ID: ⟦NID-164005553⟧"), .hit("national_id=⟦8842019375⟧"),
      .hit("Citizen ID is ⟦X-4420191⟧"),
      .hit("insured as ⟦NID-900053445⟧"), .miss("national identity in 2024"),
      .miss("international id 1234567x_"),
    ])

  static let healthInsuranceID = Detector(
    labelled: "health-insurance-id-labelled", .healthInsuranceID,
    anchors: [
      "insurance", "member id", "member_id", "subscriber id", "subscriber_id", "health plan",
      "national health",
    ],
    label:
      #"insurance(?: (?:policy|member|card))?|(?:member|subscriber)(?=[ _]id)|health plan|national health"#,
    digits: 6, from: #"(?=[A-Z]|\d{9})"#,
    examples: [
      .hit("Insurance ID: ⟦INS-364498394⟧"), .hit("Insurance: ⟦INS-693094564⟧"),
      .hit("member id ⟦W123456789⟧"), .hit("National health id: ⟦NH-902407⟧"),
      .miss("insurance since 2019"), .miss("insurance premium 123456"), .miss("insurance: 450000円"),
    ])

  static let taxID = Detector(
    labelled: "us-tax-id", .usTaxID, source: "Internal Revenue Service, employer identification numbers [G]",
    anchors: ["tax id", "tax_id", "taxid", "ein", "employer identification"],
    label: #"tax(?=[ _]?id)|(?-i:EIN)|employer identification"#, value: #"\d\d-\d{7}"#,
    examples: [
      .hit("Tax ID: ⟦35-3574550⟧"), .hit("EIN ⟦12-3456789⟧"), .hit("Employer Tax ID: ⟦56-4761667⟧"),
      .miss("35-3574550"), .miss("EIN 1-23456789"),
    ])

  static let passportLabelled = Detector(
    labelled: "passport-labelled", .foreignPassport, anchors: ["passport"], label: "passport",
    value: #"(?-i:[A-Z]{1,3}\d{6,8}|[A-Z]\d[A-Z]\d{6}|[A-Z]\d{2}[A-Z0-9]{2,4}\d{2,4}|\d{2}[A-Z]{2}\d{5})"#,
    examples: [
      .hit("Passport: ⟦P9T129659⟧"), .hit("passport number is ⟦X1234567⟧"), .hit("passport_no: ⟦09AB12345⟧"),
      .miss("Passport 2024"), .miss("passport renewal A1"),
    ])
}
