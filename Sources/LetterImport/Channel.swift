import Dispatch
import Synchronization

/// A bounded queue between threads: `give` waits while it is full, `take` waits while it is empty.
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
    // A semaphore must not be freed with a lower value than it was made with, so it is made with 0 and raised.
    free = DispatchSemaphore(value: 0)
    for _ in 0..<capacity { free.signal() }
  }

  /// Adds an element; false when the queue was closed.
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
    // A taker that is woken without an element passes the end signal on to the next taker.
    if element == nil { filled.signal() } else { free.signal() }
    return element
  }

  /// Marks the end: elements that are queued can still be taken.
  func finish() { filled.signal() }

  /// Drops what is queued, and wakes threads that wait in `give` or `take`.
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
