import Letters

/// What fields and their values are called in Dutch: understood beside the English names, and offered to Dutch readers.
extension Field {
  /// By its name in either language, in any case.
  public init?(name: some StringProtocol) {
    let name = name.lowercased()
    guard let field = Self.allCases.first(where: { $0.rawValue == name || $0.dutchName == name }) else {
      return nil
    }
    self = field
  }

  public var dutchName: String {
    switch self {
    case .minister: "minister"
    case .office: "ambt"
    case .ministry: "ministerie"
    case .date: "datum"
    case .dossier: "dossier"
    case .kind: "soort"
    case .asker: "vragensteller"
    case .party: "partij"
    case .cites: "haalt-aan"
    case .citedBy: "aangehaald-door"
    case .is: "is"
    case .has: "heeft"
    case .due: "uiterlijk"
    case .person: "persoon"
    case .label: "label"
    case .words: "woorden"
    }
  }

  public func name(inDutch: Bool) -> String { inDutch ? dutchName : rawValue }

  /// «minister:, office:, …», all that can be asked for by name.
  public static func names(inDutch: Bool) -> String {
    allCases.filter { $0 != .words }.map { $0.name(inDutch: inDutch) + ":" }.joined(separator: ", ")
  }

  /// The values of a field that has a fixed number of them: `starred`, `unread` and so on.
  public func fixedValues(inDutch: Bool) -> [String] {
    FieldValues.fixed(self).map { inDutch ? $0.dutch : $0.english }
  }
}

extension Query.State {
  /// By its name in either language, in any case.
  init?(name: String) {
    let name = name.lowercased()
    guard let state = Self.allCases.first(where: { $0.rawValue == name || $0.dutchName == name }) else {
      return nil
    }
    self = state
  }

  var dutchName: String {
    switch self {
    case .starred: "ster"
    case .unread: "ongelezen"
    case .read: "gelezen"
    case .undated: "ongedateerd"
    case .new: "nieuw"
    case .missingPages: "ontbrekende-bladzijden"
    case .commitment: "toezegging"
    case .noted: "aantekening"
    }
  }
}
