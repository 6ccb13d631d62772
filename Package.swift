// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "kamerlezer",
  products: [
    .library(name: "Letters", targets: ["Letters"]),
    .executable(name: "kamerlezer", targets: ["kamerlezer"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses",
      pkgConfig: "ncursesw",
      providers: [.apt(["libncursesw5-dev"])]),
    .target(
      name: "Letters",
      resources: [.embedInCode("Facts/office-holders.tsv")]),
    .systemLibrary(
      name: "CXML2",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(
      name: "CMarkdown",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Programs", dependencies: ["CLinux"]),
    .target(name: "LetterSources", dependencies: ["CMarkdown", "CXML2", "CZip", "Letters", "Programs"]),
    .target(
      name: "LetterLibrary",
      dependencies: ["CZstd", "Letters", .product(name: "GRDB", package: "GRDB.swift")]),
    .systemLibrary(
      name: "CZstd",
      pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(
      name: "CNettle",
      pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"])]),
    .target(
      name: "LetterImport",
      dependencies: ["CNettle", "Letters", "LetterLibrary", "LetterSources", "Programs"]),
    .target(
      name: "OfficialSources",
      dependencies: [
        "Letters", "LetterSources", .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ]),
    .target(name: "Screen"),
    .target(name: "Browser", dependencies: ["Letters", "LetterLibrary", "Screen"]),
    .target(
      name: "ConfigurationFiles",
      dependencies: ["Browser", "LetterLibrary", "Screen", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Screen"]),
    .executableTarget(
      name: "kamerlezer",
      dependencies: [
        "Letters", "LetterSources", "LetterLibrary", "LetterImport", "OfficialSources", "Browser",
        "ConfigurationFiles", "Programs", "Screen", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "tour", dependencies: ["Browser", "LetterImport", "LetterLibrary", "LetterSources", "Screen"],
      path: "Sources/Tour"),
    .executableTarget(
      name: "parse-benchmark", dependencies: ["Letters", "LetterSources", "Programs"],
      path: "Sources/ParseBenchmark"),
    .executableTarget(
      name: "library-benchmark", dependencies: [.product(name: "GRDB", package: "GRDB.swift")],
      path: "Sources/LibraryBenchmark"),
    .target(name: "TestSupport", path: "Tests/Support"),
    .target(
      name: "OfficialServer",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
      ],
      path: "Tests/OfficialServer", exclude: ["Certificate"]),
    .executableTarget(
      name: "official-server", dependencies: ["OfficialServer"], path: "Tests/OfficialServerProgram"),
    .testTarget(
      name: "LettersTests", dependencies: ["Letters", "TestSupport"],
      exclude: ["Commitments/judged-sentences.tsv", "Golden/Letters", "Torn/Texts", "Torn/Typeset"]),
    .testTarget(
      name: "SourceTests", dependencies: ["LetterSources", "Letters", "Programs"], exclude: ["Agreement", "Office", "PDF", "Publications"]),
    .testTarget(
      name: "FetchTests",
      dependencies: [
        "OfficialServer", "OfficialSources", "LetterSources", "Letters",
      ]),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "ConfigurationFiles", "Letters", "LetterLibrary", "LetterSources", "Screen", "TestSupport",
      ],
      exclude: ["Screens"]),
    .testTarget(
      name: "LibraryTests", dependencies: [
        "LetterImport", "LetterLibrary", "Letters", "LetterSources", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["kamerlezer", "official-server", "tour", "LetterImport", "LetterLibrary", "TestSupport"]),
  ]
)
