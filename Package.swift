// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "kamerlezer",
  products: [
    .library(name: "Letters", targets: ["Letters"]),
    .executable(name: "kamerlezer", targets: ["kamerlezer"]),
    // For the packages below Tests.
    .library(name: "LetterSources", targets: ["LetterSources"]),
    .library(name: "System", targets: ["System"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CLinux", path: "Sources/CLibraries/CLinux"),
    .systemLibrary(
      name: "CMarkdown", path: "Sources/CLibraries/CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CNcurses", path: "Sources/CLibraries/CNcurses", pkgConfig: "ncursesw",
      providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(
      name: "CNettle", path: "Sources/CLibraries/CNettle", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"])]),
    .systemLibrary(
      name: "CXML2", path: "Sources/CLibraries/CXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CZip", path: "Sources/CLibraries/CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CZstd", path: "Sources/CLibraries/CZstd", pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"])]),

    .target(name: "System", dependencies: ["CLinux"]),
    .target(
      name: "Letters",
      resources: [.embedInCode("Facts/office-holders.tsv")]),
    .target(name: "LetterSources", dependencies: ["CMarkdown", "CXML2", "CZip", "Letters", "System"]),
    .target(
      name: "LetterLibrary",
      dependencies: ["CZstd", "Letters", "System", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "LetterImport",
      dependencies: ["CNettle", "Letters", "LetterLibrary", "LetterSources", "System"]),
    .target(name: "OfficialSources", dependencies: ["Letters", "LetterSources", "System"]),
    .target(name: "Wording", dependencies: ["Letters", "LetterLibrary"]),
    .target(name: "Screen", exclude: ["make-width-table"]),
    .target(name: "Browser", dependencies: ["Letters", "LetterLibrary", "Screen", "Wording"]),
    .target(
      name: "ConfigurationFiles",
      dependencies: [
        "Browser", "LetterLibrary", "Screen", "Wording", .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Screen"]),
    .executableTarget(
      name: "kamerlezer",
      dependencies: [
        "Letters", "LetterSources", "LetterLibrary", "LetterImport", "OfficialSources", "Browser",
        "ConfigurationFiles", "Screen", "System", "Terminal", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests start stands here and not in packages of their own: `swift test` builds one package.
    .executableTarget(
      name: "tour", dependencies: ["Browser", "LetterImport", "LetterLibrary", "Screen"], path: "Tests/Tour"),
    .target(
      name: "TestSupport",
      dependencies: ["LetterImport", "LetterLibrary", "LetterSources", "Letters", "System"],
      path: "Tests/Support"),
    .target(name: "OfficialServer", path: "Tests/OfficialServer"),
    .executableTarget(
      name: "official-server", dependencies: ["OfficialServer"], path: "Tests/OfficialServerProgram"),
    .testTarget(
      name: "LettersTests", dependencies: ["Letters", "TestSupport"],
      exclude: ["Commitments/judged-sentences.tsv", "Golden/Letters", "Torn/Texts", "Torn/Typeset"]),
    .testTarget(
      name: "SourceTests", dependencies: ["LetterSources", "Letters", "System", "TestSupport"],
      exclude: ["Agreement", "Office", "PDF", "Publications"]),
    .testTarget(
      name: "FetchTests",
      dependencies: [
        "OfficialServer", "OfficialSources", "LetterSources", "Letters", "System", "TestSupport",
      ],
      exclude: ["Certificate"]),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "ConfigurationFiles", "Letters", "LetterLibrary", "LetterSources", "Screen", "TestSupport",
        "Wording",
      ],
      exclude: ["Screens"]),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "LetterImport", "LetterLibrary", "Letters", "LetterSources", "TestSupport", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Commitments/real-motions.tsv", "Commitments/motion-titles.tsv"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["kamerlezer", "official-server", "tour", "LetterImport", "LetterLibrary", "TestSupport"]),
  ]
)
