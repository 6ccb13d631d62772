import CZstd
import Synchronization

/// Bytes of letters made small (Zstandard, RFC 8878): Dutch prose takes less than half the room. With them goes
/// zstd's checksum, by which bytes that changed on the disk are recognised when they are expanded.
enum Compression {
  /// The quickest of zstd's levels that still halves a letter.
  private static let level: Int32 = 1
  /// More than any letter; a damaged size cannot ask for the whole memory.
  private static let limit = 1 << 30

  /// What zstd works with, which takes longer to make than a letter to compress.
  private struct Workplace: @unchecked Sendable {
    // Whoever takes it out of `idle` has it alone.
    let context: OpaquePointer
  }

  private static let idle = Mutex<[Workplace]>([])

  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let bound = ZSTD_compressBound(bytes.count)
    let workplace = idle.withLock { $0.popLast() } ?? ZSTD_createCCtx().map(prepared)
    defer { if let workplace { idle.withLock { $0.append(workplace) } } }
    return [UInt8](unsafeUninitializedCapacity: bound) { room, count in
      count =
        workplace.map {
          ZSTD_compress2($0.context, room.baseAddress, room.count, bytes, bytes.count)
        } ?? ZSTD_compress(room.baseAddress, room.count, bytes, bytes.count, level)
    }
  }

  private static func prepared(_ context: OpaquePointer) -> Workplace {
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    return Workplace(context: context)
  }

  /// - Throws: ``ByteReader/Damaged`` for bytes that ``compressed(_:)`` did not make, or that changed since.
  static func expanded(_ bytes: [UInt8]) throws(ByteReader.Damaged) -> [UInt8] {
    let size = ZSTD_getFrameContentSize(bytes, bytes.count)
    guard size < UInt64(limit) else { throw ByteReader.Damaged() }
    var isWhole = false
    let expanded = [UInt8](unsafeUninitializedCapacity: Int(size)) { room, count in
      let found = ZSTD_decompress(room.baseAddress, room.count, bytes, bytes.count)
      isWhole = ZSTD_isError(found) == 0 && found == Int(size)
      count = isWhole ? found : 0
    }
    guard isWhole else { throw ByteReader.Damaged() }
    return expanded
  }
}
