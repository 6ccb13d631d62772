import Letters

extension ODataValue {
  /// A row of `Document`, under the names of v5 and of v4; nil for what was taken back, or is no document.
  var listed: Listed? {
    guard !self["Verwijderd"].isTrue, let key = self["Id"].text.flatMap(WellFormed.key) else { return nil }
    var listed = Listed(
      key: key, number: self["Nummer", "DocumentNummer"].text.flatMap { WellFormed.register($0, .document) })
    listed.paper = paper
    let stated = self["HuidigeDocumentVersie"].rows.lazy.compactMap { $0["ExterneIdentifier"].text }.first
    listed.identifier = stated.flatMap(WellFormed.publication) ?? listed.paper?.identifier ?? appendix
    return listed
  }

  /// −1 is no number.
  private var paper: Listed.Paper? {
    guard let number = self["Ondernummer", "Volgnummer"].number, (1...99_999).contains(number),
      let dossier = self["Kamerstukdossier"].rows.lazy.compactMap(\.dossier).first
    else { return nil }
    return .init(dossier: dossier, number: "\(number)")
  }

  private var dossier: String? {
    self["Nummer"].number.flatMap { WellFormed.dossier($0, self["Toevoeging"].text) }
  }

  /// `ah-tk-20242025-1244` of «242501244»: year 24|25, number 1244.
  private var appendix: String? {
    guard let digits = self["Aanhangselnummer"].text, (5...12).contains(digits.count),
      let number = Int(digits.dropFirst(4)), digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return WellFormed.publication("ah-tk-20\(digits.prefix(2))20\(digits.dropFirst(2).prefix(2))-\(number)")
  }

  /// The day of a document in the Netherlands.
  var day: CalendarDate? { self["Datum"].text.flatMap(DutchDay.of) }
}
