// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// On macOS the library is Homebrew's, which only pkg-config finds; on Linux it is linked statically by name.
#if os(macOS)
  let pcre2: String? = "libpcre2-8"
#else
  let pcre2: String? = nil
#endif

let package = Package(
  name: "aratame",
  platforms: [.macOS("26.0")],
  products: [
    .library(name: "Aratame", targets: ["Aratame"]),
    .executable(name: "aratame", targets: ["AratameCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: pcre2, providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "CScan"),
    .target(name: "CLexicons", exclude: ["data"]),
    .target(
      name: "AratameMatching", dependencies: ["CPCRE2", "CScan"], swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary(":libpcre2-8.a", .when(platforms: [.linux])),
        .linkedLibrary("pcre2-8", .when(platforms: [.macOS])),
      ]),
    .target(name: "AratameDocuments", dependencies: ["AratameMatching"], swiftSettings: strict),
    .target(
      name: "AratameDetection",
      dependencies: [
        "AratameDocuments", "AratameMatching", "CLexicons",
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "AratamePolicies",
      dependencies: [
        "AratameDetection", "AratameDocuments", "Yams", .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "Aratame", dependencies: ["AratamePolicies", "AratameDetection", "AratameDocuments"],
      swiftSettings: strict),
    .target(
      name: "AratameReporting",
      dependencies: ["Aratame", "AratamePolicies", "AratameDetection", "AratameDocuments"],
      swiftSettings: strict),
    .executableTarget(
      name: "AratameCLI",
      dependencies: [
        "Aratame", "AratameReporting", "AratamePolicies", "AratameDetection", "AratameDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "dev",
      dependencies: [
        "Aratame", "AratameReporting", "AratamePolicies", "AratameDetection", "AratameDocuments",
        "AratameMatching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(name: "MatchingTests", dependencies: ["AratameMatching", "CScan"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["AratameDocuments", "AratameMatching"], swiftSettings: strict),
    .testTarget(
      name: "DetectionTests", dependencies: ["AratameDetection", "AratameDocuments", "AratameMatching"],
      swiftSettings: strict),
    .testTarget(
      name: "PoliciesTests", dependencies: ["AratamePolicies", "AratameDetection", "AratameDocuments"],
      swiftSettings: strict),
    .testTarget(
      name: "AratameTests",
      dependencies: ["Aratame", "AratamePolicies", "AratameDetection", "AratameDocuments"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "AratameReporting", "Aratame", "AratamePolicies", "AratameDetection", "AratameDocuments",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CLITests", dependencies: ["AratameCLI", "AratameDocuments"], swiftSettings: strict),
    .testTarget(
      name: "DevTests",
      dependencies: ["dev", "Aratame", "AratamePolicies", "AratameDetection", "AratameDocuments"],
      swiftSettings: strict),
  ]
)

// libFuzzer supplies `main`, so this target links only with --sanitize=fuzzer.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Aratame", "AratameDocuments"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
