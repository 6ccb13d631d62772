import Dispatch
import Letters
import Synchronization

/// The letters of a query, as far as they are found: their numbers, in order.
final class Listing: Sendable {
  let query: Query
  let order: Order
  let task = Workers.Task()
  /// Signalled when all is found.
  private let completion = DispatchSemaphore(value: 0)

  private struct Contents {
    var ids: [Int] = []
    var isComplete = false
    /// Letters that there will be, where that is known before they are found.
    var expected: Int?
    /// Letters of each month, of so many letters.
    var months: (of: Int, months: [Month: Int])?
  }

  private let contents: Mutex<Contents>

  init(_ query: Query, _ order: Order, first ids: [Int], isComplete: Bool, expected: Int?) {
    self.query = query
    self.order = order
    contents = Mutex(Contents(ids: ids, isComplete: isComplete, expected: expected))
  }

  var isComplete: Bool { contents.withLock { $0.isComplete } }

  var count: Count {
    contents.withLock {
      $0.isComplete
        ? Count(value: $0.ids.count, isFinal: true)
        : Count(value: max($0.expected ?? 0, $0.ids.count), isFinal: $0.expected != nil)
    }
  }

  func ids(in window: Range<Int>) -> [Int] {
    contents.withLock { Array($0.ids[window.clamped(to: 0..<$0.ids.count)]) }
  }

  func position(of id: Int) -> Int? {
    contents.withLock { contents in
      guard order == .newest || order == .oldest else { return contents.ids.firstIndex(of: id) }
      var low = 0
      var high = contents.ids.count
      while low < high {
        let middle = (low + high) / 2
        let isBefore = order == .newest ? contents.ids[middle] > id : contents.ids[middle] < id
        if isBefore { low = middle + 1 } else { high = middle }
      }
      return low < contents.ids.count && contents.ids[low] == id ? low : nil
    }
  }

  /// Letters of each month, for those whose day is known: a letter's number begins with it.
  var months: [Month: Int] {
    contents.withLock { contents in
      if let known = contents.months, known.of == contents.ids.count { return known.months }
      var months: [Month: Int] = [:]
      for (day, count) in Self.days(of: contents.ids) {
        guard let date = CalendarDate(dayNumber: day) else { continue }
        months[Month(of: date), default: 0] += count
      }
      contents.months = (contents.ids.count, months)
      return months
    }
  }

  private static func days(of ids: [Int]) -> [Int: Int] {
    var days: [Int: Int] = [:]
    var run = (day: 0, count: 0)
    // Most orders keep the letters of a day together.
    for id in ids {
      guard let day = LetterNumber.day(of: id) else { continue }
      if day != run.day {
        if run.count > 0 { days[run.day, default: 0] += run.count }
        run = (day, 0)
      }
      run.count += 1
    }
    if run.count > 0 { days[run.day, default: 0] += run.count }
    return days
  }

  /// Takes more of what was found, behind what is known; the first page may be among it.
  /// - Parameter start: how many were found before these.
  func add(_ ids: [Int], from start: Int) {
    contents.withLock { contents in
      if let expected = contents.expected { contents.ids.reserveCapacity(expected) }
      let known = contents.ids.count
      if start + ids.count > known { contents.ids += ids.dropFirst(max(0, known - start)) }
    }
  }

  /// Nothing more will come.
  func complete() {
    contents.withLock { $0.isComplete = true }
    completion.signal()
  }

  /// Takes all that was found, in the stead of what is known.
  func complete(with ids: [Int]) {
    contents.withLock { contents in
      contents.ids = ids
      contents.isComplete = true
    }
    completion.signal()
  }

  /// Waits until all is found, but no longer than so many milliseconds.
  func wait(_ milliseconds: Int) { _ = completion.wait(timeout: .now() + .milliseconds(milliseconds)) }
}
