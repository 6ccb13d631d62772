// swift-tools-version: 6.1
import PackageDescription

// How fast the parser and the library are, a package of its own so that nobody else builds it:
//   swift run --package-path Tests/Benchmarks -c release parse-benchmark FOLDER
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "kamerlezer", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "parse-benchmark",
      dependencies: [
        .product(name: "Letters", package: "kamerlezer"),
        .product(name: "LetterSources", package: "kamerlezer"),
        .product(name: "System", package: "kamerlezer"),
      ],
      path: "ParseBenchmark"),
    .executableTarget(
      name: "library-benchmark",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "System", package: "kamerlezer"),
      ],
      path: "LibraryBenchmark"),
  ]
)
