// swift-tools-version: 6.1
import PackageDescription

// Coverage-guided fuzzing of the parser with libFuzzer, a package of its own so that nobody else builds it:
//   swift build --package-path Tests/Fuzzing -c release --sanitize fuzzer --product fuzz-text
//   Tests/Fuzzing/.build/release/fuzz-text -max_total_time=600 -timeout=20 -rss_limit_mb=2000 CORPUS seeds
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "kamerlezer", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz-text", dependencies: [.product(name: "Letters", package: "kamerlezer")],
      path: "Sources/FuzzText", swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "fuzz-marked-lines", dependencies: [.product(name: "Letters", package: "kamerlezer")],
      path: "Sources/FuzzMarkedLines", swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
)
