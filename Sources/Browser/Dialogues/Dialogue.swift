import Screen

/// What stands in front of the panes and takes the keys until it is done: `state.dialogue` is set anew by whatever
/// changes it, and to nil by what ends it.
protocol Dialogue: Sendable {
  func take(_ key: Key, _ state: inout State)
  /// - Returns: false leaves the click to the pane under it.
  func take(_ mouse: Mouse, _ state: inout State) -> Bool
  /// - Returns: false where nothing can be typed.
  func take(pasted text: String, _ state: inout State) -> Bool
  /// Ctrl-C
  func interrupt(_ state: inout State)
  func screenChanged(_ state: inout State)
  func libraryChanged(_ state: inout State)

  func draw(_ state: State, into grid: inout Grid)
  /// What the status line says meanwhile; nil leaves it as it is.
  func status(_ state: State) -> String?
  /// The commands that the status line names; nil leaves them as they are.
  var hints: [Command]? { get }
}

extension Dialogue {
  func take(pasted text: String, _ state: inout State) -> Bool { false }
  func interrupt(_ state: inout State) { state.wanted.append(.quit) }
  func screenChanged(_ state: inout State) {}
  func libraryChanged(_ state: inout State) {}
  func status(_ state: State) -> String? { nil }
  var hints: [Command]? { [] }
}
