import Dispatch
import Synchronization

/// A queue between threads that holds so much and no more: who gives waits while it is full, who takes
/// waits while it is empty.
final class Channel<Element: Sendable>: Sendable {
  private struct Contents {
    /// Nil where an element is taken.
    var elements: [Element?] = []
    var first = 0
    var isClosed = false
  }

  private let contents = Mutex(Contents())
  private let free: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)

  init(capacity: Int) {
    // A semaphore may not go with less than it began with, as it would when what is queued is dropped.
    free = DispatchSemaphore(value: 0)
    for _ in 0..<capacity { free.signal() }
  }

  /// Gives false when nobody takes any more.
  func give(_ element: sending Element) -> Bool {
    free.wait()
    let isOpen = contents.withLock { contents in
      if !contents.isClosed { contents.elements.append(element) }
      return !contents.isClosed
    }
    if isOpen { filled.signal() } else { free.signal() }
    return isOpen
  }

  /// The next element; nil when there will be none.
  func take() -> Element? {
    filled.wait()
    let element = contents.withLock { contents -> Element? in
      guard contents.first < contents.elements.count else { return nil }
      let element = contents.elements[contents.first]
      contents.elements[contents.first] = nil
      contents.first += 1
      if contents.first > 1024, contents.first * 2 > contents.elements.count {
        contents.elements.removeFirst(contents.first)
        contents.first = 0
      }
      return element
    }
    // Who finds nothing has found the end, and lets the next one find it.
    if element == nil { filled.signal() } else { free.signal() }
    return element
  }

  /// No more will come; what is there can still be taken.
  func finish() { filled.signal() }

  /// Nobody takes any more: what is there is dropped, and who waits to give goes on.
  func close() {
    contents.withLock { contents in
      contents.isClosed = true
      contents.elements = []
      contents.first = 0
    }
    free.signal()
    filled.signal()
  }
}
