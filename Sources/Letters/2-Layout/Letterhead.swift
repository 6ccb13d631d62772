/// What the letterhead and the margin column say of a letter.
struct Letterhead: Sendable {
  var date: CalendarDate?
  var subject: String?
  var addressee: String?
  var directorate: [String] = []
  var ourReference: String?
  var yourReference: String?
  var attachments: Int?
  /// Lines of the margin that later pages repeat, as they stand.
  var marginLines: Set<String> = []
}
