/// The panes of the browser, in the order of Tab.
enum Pane: Sendable, Hashable, CaseIterable {
  case list, letter, drawer
}
