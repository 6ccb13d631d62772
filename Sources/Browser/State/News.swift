import LetterLibrary

/// Updates that run beside reading.
enum News {
  static func update(_ state: inout State) {
    guard state.fetching.isPossible else {
      state.message = state.say(.noUpdateHere)
      return
    }
    guard !state.isUpdating else {
      state.message = state.say(.updatingAlready)
      return
    }
    state.isUpdating = true
    state.message = state.say(.updating)
    state.wanted.append(.update)
    renewPage(&state)
  }

  static func take(_ news: Int, _ problem: String?, _ state: inout State) {
    state.isUpdating = false
    state.takeNews()
    state.drawer.renewAll()
    renewPage(&state)
    if let problem {
      state.message = state.say(.updateFailed, problem)
    } else {
      state.message = news == 0 ? state.say(.updatedNothing) : state.say(.updatedNews, String(news))
    }
  }

  private static func renewPage(_ state: inout State) {
    guard case .news? = state.reading?.page.source else { return }
    state.showAnew()
  }
}
