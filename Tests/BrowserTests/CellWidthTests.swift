import Glibc
import Testing

@testable import Screen

@Suite("Width of characters")
struct CellWidthTests {
  /// Why the system and the table may differ at a character.
  private enum Difference {
    /// A control, which is shown as a sign; or no character yet in the version of Unicode that the system knows.
    case notPrinted
    /// The system's tables are of a later version of Unicode, in which the character was given a width.
    case laterUnicode
  }

  /// The widths that changed since the version of the table (15.0), by the version that changed them.
  private static let changedSince: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F,  // 16.0: trigrams and digrams became wide.
    0x1D300...0x1D376,  // 16.0: symbols of Tai Xuan Jing and counting rods became wide.
  ]

  /// Declared by headers of X/Open alone, which Swift does not read.
  private typealias WidthFunction = @convention(c) (wchar_t) -> Int32

  @Test("Every character takes what the system's wcwidth gives it, but for named classes")
  func agreesWithTheSystem() throws {
    let function = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(function, to: WidthFunction.self)
    let utf8 = try #require(newlocale(Int32(1 << LC_CTYPE), "C.UTF-8", nil))
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    var differing: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = Int(wcwidth(wchar_t(value)))
      guard width != CellWidth.of(scalar), Self.difference(value, width) == nil else { continue }
      differing.append(
        "U+\(String(value, radix: 16, uppercase: true)): \(CellWidth.of(scalar)), not \(width)")
    }
    #expect(differing == [])
  }

  private static func difference(_ value: UInt32, _ width: Int) -> Difference? {
    if width < 0 { return .notPrinted }
    return changedSince.contains { $0.contains(value) } ? .laterUnicode : nil
  }
}
