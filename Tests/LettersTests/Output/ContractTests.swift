import Foundation
import Testing

@testable import Letters

/// What is printed as JSON is what `letter.schema.json` says, as far as names, enumerations and what is required go.
@Suite("The contract")
struct ContractTests {
  private static let schema = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Letters/Letters.docc/Resources/letter.schema.json")

  /// Names that the schema leaves open, and the article about the contract names.
  private static let open: Set<String> = ["placement"]

  @Test("Every letter keeps the schema", arguments: DamagedText.letters)
  func lettersKeepIt(_ bytes: [UInt8]) throws {
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema))
    let letter = try JSONSerialization.jsonObject(with: Data(Letter(parsing: bytes).json))
    #expect(Self.faults(of: letter, by: schema, at: "letter") == [])
  }

  @Test("A letter that does not keep the schema is found out")
  func faultsAreFound() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema))
    let letter: [String: Any] = [
      "kind": "poem", "sender": "nobody", "footnotes": [["label": "1"]],
    ]
    #expect(
      Set(Self.faults(of: letter, by: schema, at: "letter")) == [
        "letter: blocks is required", "letter.kind: poem is none of its values",
        "letter: sender is unknown", "letter.footnotes: text is required",
      ])
  }

  private static func faults(of value: Any, by schema: Any, at path: String) -> [String] {
    guard let schema = schema as? [String: Any], !(value is NSNull) else { return [] }
    var faults: [String] = []
    if let values = schema["enum"] as? [Any], let word = value as? String,
      !values.contains(where: { $0 as? String == word })
    {
      faults.append("\(path): \(word) is none of its values")
    }
    if let members = value as? [String: Any], let known = schema["properties"] as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where members[name] == nil {
        faults.append("\(path): \(name) is required")
      }
      for (name, member) in members where !open.contains(name) {
        guard let own = known[name] else {
          faults.append("\(path): \(name) is unknown")
          continue
        }
        faults += Self.faults(of: member, by: own, at: "\(path).\(name)")
      }
    }
    if let items = value as? [Any], let own = schema["items"] {
      faults += items.flatMap { Self.faults(of: $0, by: own, at: path) }
    }
    return faults
  }

  @Test(
    "The schema is the one that the project shares",
    .enabled(if: FileManager.default.fileExists(atPath: shared.path), "the shared folder is not here"))
  func schemaIsShared() throws {
    #expect(try Data(contentsOf: Self.schema) == Data(contentsOf: Self.shared))
  }

  private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/contract/letter.schema.json").standardized
}
