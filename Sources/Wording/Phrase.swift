/// Everything that the interface says. What each language has for it stands in one table a language;
/// `{1}`, `{2}` stand for what comes in there.
public enum Phrase: String, Sendable, Hashable, CaseIterable {
  // Panes
  case letters, nothingOpen, footnotes, footnotesShort, references, referencesShort, citedBy
  case citedByShort, source, keys, address, titleNotHeld, wholeLetter, topOfLetter, newestFirst
  case oldestFirst, byMinister, mostCitedFirst, bestMatchFirst, ministerTitle, outlineTitle, exportTitle
  case tooSmall, welcome

  // The list
  case noLetters, letterOf, oneLetter, manyLetters, searching, counting, libraryEmpty, noLetterFits
  case noLetterFitsHere, noFilter, filterCleared, sorted, starred, starTaken, markedUnread, markedRead
  case noLetterHere, letterGone, undated, inferred, noMonths, histogramKeys, noMinisterCalled
  case nothingCalled, pickerKeys

  // Reading
  case noLetterOpen, endOfLetter, beginningOfLetter, page, pageShort, pageMissing, pagesMissing
  case warningPages, warningPagesOf, warningMark, warningFootnote, warningEncoding
  case warningEmptyPages
  case textWidth, zoomed, noHeadings, lastHeading, firstHeading, noQuestions, lastQuestion, noSource
  case sourceShown, sourceUnreadable

  // Links
  case noLinkSelected, noLinks, noLinksOnScreen, lastLink, firstLink, typeHint, noHint, footnoteMissing
  case markMissing, nothingToFollow, noFootnotes, noReferences, noWayBack, noWayForward

  // Papers and dossiers
  case addressOutside, notHeld, notHeldFetch, fetchPaper, fetchDossier, fetching, fetchingAlready
  case fetched, notFetched, paperNotHeld, officialPage, citedNowhere, citedInOnePlace, citedInPlaces
  case citedOnce, citedTimes, here, hereByDate, byItsDate, notHere, noDossier, firstInDossier
  case lastInDossier, dossierHolds, gapInDossier, timeline, papers, groupCases, groupGazettes
  case groupCourts, groupEurope, groupLetters, groupLaws, groupAddresses

  // Promises, people, motions, news
  case promises, promisesShort, promisesOf, promisesExplained, noPromises, promisesOpen, promisesDue
  case promisesOverdue, promisesKept, keptBy, recalledBy, morePromises, nothingOfPerson, noPersonHere
  case lettersByYear, questionsByYear, motionsByYear, mostCited, noMotionHere, wholeMotion, motionByName
  case newsTitle, noNews, updatedOn, neverUpdated, helpShowPromises, helpPromisesPage, helpPerson, helpMotion
  case helpNews
  case askRecord, mentionedBy, mentionedByShort, notBesideThisPage
  case appreciation, recordAsOf, noDecision, votesForAgainst, votedFor, votedAgainst, votedAbsent,
    motionEnded, recordAsked, recordAskedAgain, recordUnknown, recordProblem, carriedOut, asMotion,
    motionNotHeld, helpUpdate, updating, updatingAlready, updatedNews, updatedNothing, updateFailed, newCount,
    updateProblems, noUpdateHere
  case inRegister, registerUnknown, registerTitle, registerAsOf, registerPartly, keptOnByRegister,
    keptByAbsent, statusOpen, statusKept, statusPartlyKept, statusLapsed, statusUnknown

  // Searching
  case promptSearch, promptFind, promptDate, promptFilter, promptPipe, promptExport, oneHit, manyHits
  case hitOf, inNote, inTitle, datesToType, queryToType, notInLetter, notInRunningText, nothingSearched
  case pasteDoesNothing
  case keyDoesNothing

  // Outside
  case copied, notCopied, noAddress, opened, notOpened, written, notWritten, exists, piped, pipeFailed
  case pressEnter, formatMarkdown, formatText, formatJSON, formatBibTeX, formatRIS, formatCSL

  // Keys: what they do
  case helpDown, helpUp, helpPageDown, helpPageUp, helpHalfPageDown, helpHalfPageUp, helpTop, helpBottom
  case helpFollow, helpNextLink, helpPreviousLink, helpHints, helpBack, helpForward, helpNextHeading
  case helpPreviousHeading, helpOutline, helpAnswer, helpNextPane, helpPreviousPane, helpShowList
  case helpShowLetter, helpShowFootnotes, helpShowReferences, helpShowCitedBy, helpDossier
  case helpNextInDossier, helpPreviousInDossier, helpSearch, helpNextHit, helpPreviousHit
  case helpFilterByDate, helpFilterByMinister, helpFilterByQuery, helpClearFilter, helpHistogram
  case helpSort, helpStar, helpUnread, helpZoom, helpWider, helpNarrower, helpSource, helpCite
  case helpOpenOutside, helpExport, helpPipe, helpHelp, helpClose, helpQuit, helpRedraw, helpSuspend
  case helpCancel, hintFollow, hintLink, hintHints, hintBack, hintSearch, hintDate, hintMinister
  case hintHelp, hintClose

  case helpScrollDown, helpScrollUp, helpCentre, helpSetMark, helpGoToMark, helpCommand, markSet, noSuchMark
  case typeMarkToSet, typeMarkToGo, promptCommand, noSuchCommand, commandToType, notYetAQuery, goesOnAtTop
  case goesOnAtEnd

  // Faults of a query
  case queryFault, queryFaultAtEnd, expectedField, expectedMinister, expectedOffice, expectedMinistry
  case expectedDate, expectedDossier, expectedKind, expectedAsker, expectedParty, expectedCites
  case expectedCitedBy, expectedIs, expectedDue, expectedPerson, expectedWords, expectedWordsInBrackets,
    expectedWord
  case expectedWordBeforeOr, expectedWordAfterOr, expectedOpeningBracket, expectedNoMinusAroundOr
  case expectedClosingBracket, expectedFewerBrackets, expectedFewerValues, expectedWordsInNear,
    expectedTwoWordsInNear, notADate

  // Faults of a library
  case libraryNotFound, notALibrary, libraryDamaged, libraryNewer, libraryReadOnly, diskFull
  case libraryBusy, libraryUnusable

  // Line by line
  case plainGreeting, plainHelp, plainUnknown, plainNoNumber, plainMore, plainEnd, plainList
  case unreadWord, starredWord, plainNote, noMore

  // Settings
  case settingUnknown, settingWrong, settingUnreadable

  // Taking along
  case formatNotes, fileOfNotes
  case searchesTitle, noSearchCalled, noSavedSearch, nothingToKeep, promptSearchName, searchKept
  case searchForgotten, searchOfSettings, selectionKeys, noPassageHere, promptNote, promptLabels
  case emptyTakesAway, noteKept, noteRewritten, noteTaken, labelled, labelsTaken, passageGone, noOwnNotes
  case noOwnNotesHere, ownNotesTitle, ownNotesShort, oneOwnNote, manyOwnNotes, expectedLabel
  case helpSearches, helpSaveSearch, helpFirstSearch, helpSecondSearch, helpThirdSearch, helpFourthSearch
  case helpShowOwn, helpSelectLines, helpCitation, helpNote, helpLabel, helpOwnNotes, wantedOneOf
  case wantedNumber, wantedContact, wantedProgram, wantedQuery, wantedSearches, wantedKeys

  // The reading loop, and help
  case opening, openTitle, noteWithoutAddress, addressOutsideOpen, helpNextLetter, helpPreviousLetter
  case helpNextUnread, lastLetter, firstLetter, noUnread, sortTitle, keysTitle, keysFound, noKeyFound
  case groupMoving, groupLinks, groupLetter, groupPanes, groupPages, groupFinding, groupOwn, groupTaking
  case groupProgram, groupSigns, signUnread, signStarred, signInferred, signAnswers, signQuestions
  case signMotion, signAmendment, signBill, signReport, signMinutes, signGazette, signOther, signLabel
  case signHere, signNotHere, signAddress, signPromise, signRecall, signNote, signGuess
  case sortCitedTitle, promptCited, onePlace, manyPlaces, noPlaceHolds
  case libraryVanished, starWaits, starUntilEnd
  case plainMoreOfLetter, plainOneMore
  case attachments, attachment, fetchingOf
  case signMissing
}
