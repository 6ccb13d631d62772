import CZip

/// A zip in memory, read entry by entry; nothing is ever unpacked to a disk.
final class ZipArchive {
  /// Why an entry gave nothing.
  enum Fault: Error, Equatable {
    case damaged
    case encrypted
    /// It would take more bytes than any letter has.
    case tooLarge
  }

  /// The most that one entry may become, in bytes: a small zip can promise terabytes.
  private static let limit = SourceFormat.largestMarkup

  private let archive: OpaquePointer
  /// libzip reads from these bytes for as long as the archive is open.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Whether bytes begin as a zip does.
  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  init(_ content: [UInt8]) throws(Fault) {
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content)
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(content.count), 0, &error)
    else {
      bytes.deallocate()
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      bytes.deallocate()
      throw .damaged
    }
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// The bytes of an entry; nil when there is none of the name.
  func entry(_ name: String) throws(Fault) -> [UInt8]? {
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0 else { return nil }
    guard status.size <= Self.limit else { throw .tooLarge }
    guard status.encryption_method == 0 else { throw .encrypted }
    guard let file = zip_fopen(archive, name, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      if count == 0 { return content }
      guard count > 0 else { throw .damaged }
      content += chunk[..<Int(count)]
      // What the entry says of itself may be wrong.
      guard content.count <= Self.limit else { throw .tooLarge }
    }
  }
}
