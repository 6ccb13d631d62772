/// What a reader can ask for, by the name that settings know it by.
public enum Command: String, Sendable, Hashable, CaseIterable {
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case top, bottom, centre
  case follow
  case nextLink = "next-link"
  case previousLink = "previous-link"
  case hints, back, forward
  case setMark = "set-mark"
  case goToMark = "go-to-mark"
  case nextHeading = "next-heading"
  case previousHeading = "previous-heading"
  case answer, outline
  case nextLetter = "next-letter"
  case previousLetter = "previous-letter"
  case nextUnread = "next-unread"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case showList = "letters"
  case showLetter = "letter"
  case showFootnotes = "footnotes"
  case showReferences = "references"
  case showCitedBy = "cited-by"
  case showPromises = "promises"
  case dossier
  case promisesPage = "promises-page"
  case person, motion, news, update
  case nextInDossier = "next-in-dossier"
  case previousInDossier = "previous-in-dossier"
  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case filterByDate = "date"
  case filterByMinister = "minister"
  case filterByQuery = "filter"
  case clearFilter = "clear"
  case command
  case searches
  case saveSearch = "save-search"
  case firstSearch = "search-1"
  case secondSearch = "search-2"
  case thirdSearch = "search-3"
  case fourthSearch = "search-4"
  case histogram, sort, star, unread
  case zoom, wider, narrower, source
  case cite
  case citation
  case selectLines = "select-lines"
  case note, label
  case showOwn = "my-notes"
  case ownNotes = "all-notes"
  case openOutside = "open-outside"
  case export, pipe
  case help, close, quit, redraw, suspend, cancel
}
