import Foundation
import Letters

let path = CommandLine.arguments.last!
let data = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: path)))
let letter = try! Letter(parsing: data)
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
print(String(decoding: try! encoder.encode(letter), as: UTF8.self))
