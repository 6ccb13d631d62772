import Browser
import Wording

extension ManualTopic {
  /// What the program is, in a few sentences.
  static let description = """
    Kamerlezer turns letters of ministers, answers to questions of members and other papers of the Dutch \
    parliament into clean running text, from PDF, web pages, Word, official XML and torn text. It puts every \
    footnote beside its mark, makes every citation a link, says of each paper who cites it, and fetches what is \
    not here. Without a command it opens the browser on your library, or on the files and folders that are named.
    """

  static var browserBlocks: [ManualBlock] {
    [
      .paragraph(
        """
        Wide terminals (from 100 columns) show the list of letters and the letter side by side, narrow ones a \
        pane at a time; 20 columns and 5 rows are enough. The drawer below the letter shows its footnotes, what \
        it cites, or who cites it.
        """),
      .rows(Sign.legend.map { ($0.sign, Language.own.say($0.meaning)) }),
      .paragraph(
        """
        A footnote mark that is selected shows its note, and the text stays where it is. A reference opens the \
        paper that it cites. One that is not here opens a page of its own, with its official address and every \
        letter here that cites it; Enter there fetches it. Every jump can be taken back, to the exact line.
        """),
      .paragraph(
        """
        A click selects and follows, the wheel scrolls the pane under it. What is pasted is text, never keys. In \
        prompts, Up and Down bring back what was typed before, and the keys of a shell edit the line.
        """),
      .paragraph(
        """
        The program starts where it was left: letter, line, filter. NO_COLOR, monochrome terminals and other \
        locales than UTF-8 work. kamerlezer --plain is the same line by line, for screen readers and terminals \
        that only print: it takes numbers and words; h lists them.
        """),
    ]
  }

  /// From the table that the program obeys.
  static var keyBlocks: [ManualBlock] {
    KeyGroup.allCases.flatMap { group -> [ManualBlock] in
      [
        .heading(Language.own.say(group.name)),
        .rows(
          Keymap.standard.rows.filter { $0.group == group }.map { row in
            (row.keys.map(\.description).joined(separator: ", "), Language.own.say(row.help))
          }),
      ]
    } + [.paragraph("The settings change them; ? in the browser lists them as they are.")]
  }
}
