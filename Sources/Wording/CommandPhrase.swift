/// Everything that the command line says; `{1}`, `{2}` stand for what comes in there. What it shares with the browser is
/// a ``Phrase``.
public enum CommandPhrase: String, Sendable, Hashable, CaseIterable {
  // Commands, by their help
  case moreProgram
  case moreUpdate, aboutCommitments, moreCommitments
  case moreFetch
  case aboutProgram, aboutBrowse, aboutList, aboutStats, aboutUnfollow, aboutReindex, moreReindex
  case aboutCompare, moreCompare, aboutDossier, moreDossier, aboutConfiguration, moreConfiguration
  case aboutSearch, aboutShow, moreShow, aboutCitedBy, moreCitedBy, aboutUpdate, aboutFollow
  case moreFollow, aboutImport, moreImport, aboutParse, aboutCheck, aboutFetch, aboutGraph
  case moreGraph, aboutReferences, moreReferences, aboutRemove, moreRemove, aboutHelp

  // Arguments, by their help
  case formJSON, formMarkdown, formText, formBibTeX, formRIS, formCSL, optionLibrary, optionJSON
  case optionOrder, optionLimit, optionQuery, optionPlain, optionPaths, optionTop, optionFollowed
  case optionQuiet, optionAtom, optionStatus, optionDay
  case optionAll, optionHits, optionNames, optionPaper, optionLetter, optionDossier, optionNumber
  case optionFiles, optionFilesOrInput, optionStage, optionAttachments, optionOutcomes, optionMinister,
    optionSince, optionUntil, optionWanted
  case optionDossierOfGraph, optionGraphFormat, optionWhich, optionRemoved
  case optionOneFile, optionOtherFile, optionManualPage, optionTopic

  // Faults
  case notATopic, unknownOption, nothingCited, wantsWholeNumber, nameALibrary, stageIsText,
    neitherCommandNorFile
  case nameWhatToSearch, nameAFile, nameAPaper, datesNeedMinister, browserNeedsTerminal
  case browserEnded, noBrowser

  // What commands print, with values
  case outputNotWritten, notFollowed, noDossierNumber, notCalled, notCalledTryList, namesNoPaper
  case followedAlready, nothingFollowed, removed, notCalledOrRead, neitherSet, folderNotMade
  case notADateToFetch, libraryWhole, agree, partBlock, partFootnote, partMark, partReference
  case nothing, citedOnce, citedTimes, undated, notHere, here, hereByDate, byItsDate, citesNotHere
  case whoCitesWhom, lettersImported, added, readAnew, changed, hereAlready, unchanged, unreadable
  case nameWhatToShow, libraryIsEmpty, nothingFits, citedNowhere, citesNothing, noPaperOfDossier
  case aboutNotes, moreNotes, optionEachIn, noNotes, notesExist, notesNotWritten
  case aboutVotes, moreVotes, optionOffline, optionMotion, noMotionCalled, nothingKnownOfMotion
  case registerNotRead, registerOfCommitments, readingRegister, registered
  case stopped, documents, none, fetchedNew, renewed, hereFromElsewhere, notToBeHad, lookingFor
  case atomOrJSON, notADay, noAnswerHere, onNewsFailed, onNewsNotStarted, keptBy
  case numberOf, filesOf, reading, rate
}

extension Language {
  public func say(_ phrase: CommandPhrase, _ values: [String]) -> String {
    let said = CommandPhrase.table[phrase]
    let text = self == .dutch ? said?.dutch : said?.english
    return Self.filled(text ?? phrase.rawValue, values)
  }
}
