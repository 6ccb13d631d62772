import GRDB

/// Values of a row that a damaged file may hold in another shape: GRDB's subscripts end the program at a NULL
/// where none is expected, these throw ``RowDecodingError``.
extension Row {
  func value<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
    try decode(atIndex: index)
  }

  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
    try decode(atIndex: index)
  }

  func value<Value: DatabaseValueConvertible>(_ name: String) throws -> Value {
    try decode(forColumn: name)
  }
}
