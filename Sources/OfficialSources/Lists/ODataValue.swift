/// A value of the open data. Every row is read, whatever is wrong in another; a field that does not fit is none.
enum ODataValue: Decodable, Sendable {
  case none
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([ODataValue])
  case row([String: ODataValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([ODataValue].self) {
      self = .list(list)
    } else if let row = try? value.decode([String: ODataValue].self) {
      self = .row(row)
    } else {
      self = .none
    }
  }

  /// The field of a row that has one of several names: versions of the interface call the same thing differently.
  subscript(_ names: String...) -> ODataValue {
    guard case .row(let fields) = self else { return .none }
    for name in names {
      if let field = fields[name], !field.isNone { return field }
    }
    return .none
  }

  var isNone: Bool { if case .none = self { true } else { false } }
  var text: String? { if case .text(let text) = self { text } else { nil } }

  var number: Int? {
    switch self {
    case .number(let number): number
    case .text(let text): Int(text)
    default: nil
    }
  }

  var isTrue: Bool {
    switch self {
    case .truth(let truth): truth
    case .text(let text): text.lowercased() == "true"
    default: false
    }
  }

  /// The rows of a list; one row where a relation leads to one.
  var rows: [ODataValue] {
    switch self {
    case .list(let rows): rows
    case .row: [self]
    default: []
    }
  }
}
